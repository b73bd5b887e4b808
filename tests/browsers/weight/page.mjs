// A page of about so many elements, of our own words: an article, its boilerplate, its comments.

const SENTENCES = [
  'Le groupe a investi 412 millions d’euros dans trois usines, soit le double du plan présenté il y a deux ans.',
  'La première ouvrira à Saint-Vallier au deuxième trimestre 2027 et emploiera 340 personnes.',
  '« Nous ne vendons pas une promesse », a déclaré la directrice générale devant les investisseurs.',
  'Le stockage ne représente que 3,2 % des capacités installées en Europe, d’après l’Observatoire des réseaux.',
  'Sa part pourrait atteindre 11 % en 2032 si les prix restent aussi volatils, estime l’organisme.',
  'Le chiffre d’affaires a progressé de 27 % pour s’établir à 189 millions d’euros.',
  'Le syndicat majoritaire s’inquiète du calendrier et demande une réunion avant la fin du mois.',
];

/** @param {number} elements */
export function heavy(elements) {
  const parts = [];
  let count = 0;
  const add = (html, n) => {
    parts.push(html);
    count += n;
  };
  add(`<nav><ul>${'<li><a href="/list">Rubrique du jour</a></li>'.repeat(40)}</ul></nav>`, 82);
  add('<article><h1>Le stockage thermique sort de l’ombre</h1>', 2);
  // A third of the elements are the article's: long reads and live pages are like that.
  for (let i = 0; count < elements * 0.35; i++) {
    const s = (k) => SENTENCES[(i * 3 + k) % SENTENCES.length];
    add(`<p>${s(0)} <a href="/fr">${s(1)}</a> ${s(2)} <strong>${i + 2} fois plus</strong> <em>qu’en ${1990 + (i % 36)}</em>.</p>`, 4);
    if (i % 6 === 5) add(`<h2>Partie ${i}</h2>`, 1);
  }
  add('</article><section class="comments"><h2>Commentaires</h2>', 2);
  for (let i = 0; count < elements * 0.8; i++) {
    add(
      `<div class="comment"><div class="head"><span class="who">Lecteur ${i}</span><time>il y a ${i} h</time></div><p>${SENTENCES[i % 7].slice(0, 70)}</p><ul><li><a href="#">Répondre</a></li><li><a href="#">Signaler</a></li></ul></div>`,
      10,
    );
  }
  add('</section><aside class="related"><ul>', 2);
  for (let i = 0; count < elements; i++) add(`<li><div><span><a href="/fr?${i}">Autre titre de la journée ${i}</a></span></div></li>`, 4);
  add('</ul></aside><footer><p>Mentions légales</p></footer>', 2);
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Lourd</title>
<style>body{font:18px/1.5 serif;max-width:44em;margin:auto}.comment{border:1px solid #ccc}</style></head><body>${parts.join('\n')}</body></html>`;
}
