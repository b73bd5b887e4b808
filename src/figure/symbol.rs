//! Signs and symbols that are the same in every language, in their exact case.

use crate::lang::figure::{Measure, Words};
use crate::order::Order;
use std::sync::LazyLock;

/// Whether the character is a currency's sign.
pub fn is_currency(c: char) -> bool {
    matches!(
        c,
        '$' | '€'
            | '£'
            | '¥'
            | '₹'
            | '₩'
            | '₽'
            | '₺'
            | '₪'
            | '₴'
            | '₫'
            | '₦'
            | '₱'
            | '฿'
            | '＄'
            | '￥'
            | '₿'
            | '₾'
            | '₭'
    )
}

/// Signs and codes of currencies as written; those that are not their ISO 4217 code give it after `=`.
const CURRENCIES: Words = "\
    $=USD ＄=USD US$=USD $US=USD U$S=USD U$D=USD USD$=USD USD €=EUR EUR £=GBP GBP 円=JPY ¥=JPY ￥=JPY JP¥=JPY JPY R$=BRL BRL \
    C$=CAD CA$=CAD CAD$=CAD $CAD=CAD $CA=CAD Can$=CAD CAD A$=AUD AU$=AUD AUD$=AUD $AU=AUD AUD NZ$=NZD NZD$=NZD NZD \
    HK$=HKD HKD S$=SGD SGD MX$=MXN Mex$=MXN MXN$=MXN MXN NT$=TWD TWD CLP$=CLP CLP COP$=COP COP AR$=ARS ARS PEN S/=PEN UYU BOB \
    CHF SFr=CHF SEK NOK DKK ISK PLN zł=PLN CZK Kč=CZK HUF RON BGN CNY 元=CNY RMB=CNY CN¥=CNY ₹=INR INR Rs=INR ₩=KRW KRW \
    ₽=RUB RUB ₺=TRY TRY ₪=ILS ILS NIS=ILS ₴=UAH UAH ₫=VND VND ₦=NGN NGN ₱=PHP PHP ฿=THB THB ZAR EGP AED SAR QAR KWD \
    LBP MAD DZD TND XOF XAF FCFA=XOF MYR RM=MYR ₾=GEL ₭=LAK IDR Rp=IDR PKR GEL KZT MNT LAK AOA MZN BTC ₿=BTC ETH";

/// Codes that are acronyms of other things too.
const ACRONYMS: [&str; 20] = [
    "COP", "PHP", "CAD", "ETH", "BTC", "MAD", "PEN", "BOB", "GEL", "LAK", "QAR", "KWD", "SAR", "ILS", "ISK", "AED",
    "ARS", "TND", "RON", "MNT",
];

/// Whether letters that are a currency's code may well be something else.
pub fn is_acronym(code: &str) -> bool {
    ACRONYMS.contains(&code)
}

/// Scales inside a currency symbol ("M€", "MUSD"), with their powers of ten.
const SCALED: [(&str, u8); 11] = [
    ("MM", 6),
    ("Mds", 9),
    ("Mrd", 9),
    ("Mio", 6),
    ("Md", 9),
    ("bn", 9),
    ("k", 3),
    ("K", 3),
    ("M", 6),
    ("G", 9),
    ("m", 6),
];

/// Physical units; those that are not their UCUM code give it after `=`, and `_` stands for a space.
const QUANTITIES: Words = "\
    km m cm mm µm=um μm=um nm dm m²=m2 m^2=m2 m2 km²=km2 km^2=km2 km2 cm²=cm2 m³=m3 m^3=m3 m3 cm³=cm3 cm3 km³=km3 ha=har \
    kg g mg µg=ug μg=ug ug t kt Mt Gt tCO2=t tCO₂=t l=L L cl=cL ml=mL mL dl=dL hl=hL \
    km/h kmh=km/h km/u=km/h m/s mph=[mi_i]/h W kW MW GW TW Wh=W.h kWh=kW.h MWh=MW.h GWh=GW.h TWh=TW.h \
    kVA=kV.A V kV mAh=mA.h Ah=A.h J kJ MJ kcal eV keV MeV GeV TeV Gy mGy Sv mSv µSv=uSv Bq lm lx=lx Pa kPa MPa mol N kN cc=cm3 hg hm dal Hz kHz MHz GHz THz dB dBA=dB hPa bar ppm=[ppm] \
    B=By kB=kBy KB=kBy MB=MBy GB=GBy TB=TBy PB=PBy EB=EBy ko=kBy Ko=kBy Mo=MBy Go=GBy To=TBy Po=PBy KiB=KiBy MiB=MiBy GiB=GiBy \
    Mb=Mbit Mbit Gbit Gb=Gbit kbit/s Mbit/s Gbit/s Tbit/s Mb/s=Mbit/s Gb/s=Gbit/s Tb/s=Tbit/s Mbps=Mbit/s Gbps=Gbit/s \
    kbps=kbit/s GB/s=GBy/s MB/s=MBy/s TB/s=TBy/s Go/s=GBy/s Mo/s=MBy/s To/s=TBy/s Mpx MP=Mpx px \
    ch=[HP] hp=[HP] PS=[HP] CV=[HP] cv=[HP] Nm=N.m ft=[ft_i] ″=[in_i] lb=[lb_av] lbs=[lb_av] oz=[oz_av] yd=[yd_i] gal=[gal_us] tsp=[tsp_us] tbsp=[tbs_us]";

const PERCENTS: Words = "% ％=% ٪=% ‰ pp p.p.=pp pb=bp bps=bp bp";
const TEMPERATURES: Words = "°C=Cel ºC=Cel ºc=Cel ºf=[degF] °_C=Cel ℃=Cel °F=[degF] ºF=[degF] °_F=[degF] ℉=[degF] °c=Cel °f=[degF] °=deg º=deg K C=Cel F=[degF]";
const DURATIONS: Words = "s sec=s ms min mn=min h";

/// `symbol=code` pairs, the symbol itself being the code where none is given.
pub fn pairs(words: Words) -> impl Iterator<Item = (&'static str, &'static str)> {
    words.split_ascii_whitespace().map(|w| w.split_once('=').unwrap_or((w, w)))
}

static MEASURES: LazyLock<Vec<(&'static str, Measure)>> = LazyLock::new(|| {
    let mut all: Vec<(&'static str, Measure)> = Vec::new();
    type Of = fn(&'static str) -> Measure;
    let lists: [(Words, Of); 5] = [
        (CURRENCIES, Measure::Money),
        (QUANTITIES, Measure::Quantity),
        (PERCENTS, Measure::Percent),
        (TEMPERATURES, Measure::Temperature),
        (DURATIONS, |code| Measure::Duration(1, code)),
    ];
    for (words, measure) in lists {
        all.extend(pairs(words).map(|(symbol, code)| (symbol, measure(code))));
    }
    all.extend([("×", Measure::Times), ("x", Measure::Times)]);
    all.order_by_key(|m| m.0);
    all
});

/// The longest symbol, bytes.
pub const LONGEST: usize = 8;

/// The measure that a sign or symbol stands for.
pub fn measure(symbol: &str) -> Option<Measure> {
    let i = MEASURES.binary_search_by_key(&symbol, |m| m.0).ok()?;
    Some(MEASURES[i].1)
}

/// Whether a symbol is that of a physical unit.
pub fn is_quantity(symbol: &str) -> bool {
    matches!(measure(symbol), Some(Measure::Quantity(_)))
}

/// The currency that a sign or code stands for.
pub fn currency(symbol: &str) -> Option<&'static str> {
    match measure(symbol)? {
        Measure::Money(code) => Some(code),
        _ => None,
    }
}

/// Codes that are letters only, which may stand before an amount ("CHF 150m").
pub fn letter_codes() -> impl Iterator<Item = &'static str> {
    let prefixes =
        ["US", "U", "C", "CA", "Can", "A", "AU", "NZ", "HK", "S", "MX", "Mex", "NT", "AR", "R", "JP", "CN", "G", "Gs"];
    pairs(CURRENCIES).map(|p| p.0).filter(|s| s.chars().all(char::is_alphabetic)).chain(prefixes)
}

/// A currency with a scale inside ("M€", "k€", "MUSD", "Mds€"): the power of ten and the currency.
pub fn scaled(symbol: &str) -> Option<(u8, &'static str)> {
    SCALED.iter().find_map(|&(scale, power)| Some((power, currency(symbol.strip_prefix(scale)?)?)))
}
