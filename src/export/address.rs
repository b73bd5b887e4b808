//! The address of a page as it is given to others: it leads to the same page, and tells nothing of the reader.

/// Parameters that name a campaign, a click, a session or a key, in lower case; `*` stands for any ending.
const PRIVATE: &[&str] = &[
    // Campaigns and where a click came from.
    "utm_*",
    "at_*",
    "mtm_*",
    "pk_*",
    "piwik_*",
    "matomo_*",
    "hsa_*",
    "xtor",
    "xtref",
    "cmpid",
    "wt_mc",
    "wt.mc_id",
    "ns_campaign",
    "ns_mchannel",
    "ns_source",
    "mkt_tok",
    "mc_cid",
    "mc_eid",
    "vero_id",
    "oly_anon_id",
    "oly_enc_id",
    "_hsenc",
    "_hsmi",
    "ref_src",
    "ref_url",
    "spm",
    "scm",
    "trk",
    "trkcampaign",
    "s_cid",
    "sr_share",
    "smid",
    "smtyp",
    "sara_ecid",
    "ecid",
    "guccounter",
    "guce_*",
    "__twitter_impression",
    "source_impression",
    // Numbers of one click.
    "fbclid",
    "gclid",
    "gclsrc",
    "gbraid",
    "wbraid",
    "dclid",
    "msclkid",
    "yclid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "igshid",
    "igsh",
    "epik",
    "irclickid",
    "rb_clickid",
    "wickedid",
    "fb_action_ids",
    "fb_action_types",
    "fb_ref",
    "fb_source",
    "_ga",
    "_gl",
    "__s",
    // Sessions and keys.
    "phpsessid",
    "jsessionid",
    "aspsessionid*",
    "asp.net_sessionid",
    "cfid",
    "cftoken",
    "sid",
    "sessid",
    "session",
    "sessionid",
    "session_id",
    "session_key",
    "sessiontoken",
    "token",
    "access_token",
    "auth",
    "auth_token",
    "authtoken",
    "id_token",
    "refresh_token",
    "api_key",
    "apikey",
    "jwt",
    "password",
    "passwd",
    "pwd",
];

/// The address without credentials, session and tracking; every other part as it was, in its order.
pub fn shareable(url: &str) -> String {
    let (rest, fragment) = url.split_once('#').map_or((url, None), |(rest, fragment)| (rest, Some(fragment)));
    let (path, query) = rest.split_once('?').map_or((rest, None), |(path, query)| (path, Some(query)));
    let mut out = without_session(&without_credentials(path));
    let kept: Vec<&str> = query.unwrap_or_default().split('&').filter(|p| !p.is_empty() && !private(p)).collect();
    if !kept.is_empty() {
        out.push('?');
        out += &kept.join("&");
    }
    if let Some(fragment) = fragment.filter(|f| !f.is_empty() && !private(f)) {
        out.push('#');
        out += fragment;
    }
    out
}

/// Whether a parameter "name=value" is one of [`PRIVATE`].
fn private(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default().to_ascii_lowercase();
    PRIVATE.iter().any(|known| match known.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *known,
    })
}

/// "https://name:password@host/" -> "https://host/".
fn without_credentials(path: &str) -> String {
    let Some((scheme, rest)) = path.split_once("://") else { return path.to_string() };
    let host = rest.find('/').unwrap_or(rest.len());
    let at = rest[..host].rfind('@').map_or(0, |at| at + 1);
    format!("{scheme}://{}", &rest[at..])
}

/// "/page;jsessionid=1A2B" -> "/page": servers that write the session into the path.
fn without_session(path: &str) -> String {
    let parts = path.split('/').map(|part| match part.split_once(';') {
        Some((name, parameter)) if private(parameter) => name,
        _ => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::shareable;

    #[test]
    fn gives_no_session_and_no_campaign_away() {
        for (url, shared) in [
            ("https://a.example/x?id=7&utm_source=b&page=2", "https://a.example/x?id=7&page=2"),
            ("https://a.example/x?PHPSESSID=1&fbclid=2", "https://a.example/x"),
            ("https://a.example/x;jsessionid=1A2B?id=7", "https://a.example/x?id=7"),
            ("https://a.example/x;v=1/y", "https://a.example/x;v=1/y"),
            ("https://anne:secret@a.example/x@y", "https://a.example/x@y"),
            ("https://a.example/x#xtor=RSS-1", "https://a.example/x"),
            ("https://a.example/x?a=%26&b#part", "https://a.example/x?a=%26&b#part"),
            ("https://a.example/?at_medium=custom7&attr=1", "https://a.example/?attr=1"),
            ("https://a.example/?article=3&tokenize=1", "https://a.example/?article=3&tokenize=1"),
            ("", ""),
        ] {
            assert_eq!(shareable(url), shared, "{url}");
        }
    }
}
