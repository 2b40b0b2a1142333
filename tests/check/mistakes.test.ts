import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { lineOf, ProjectCopy, read, withBody, withField } from '../support/project-copy.ts';

const taggen = read('begrippen/taggen.mdx');
const situatie = read('situaties/geen-antwoord.mdx');
const module = read('modules/knoppenkennis.mdx');
const delen = read('paginas/delen.mdx');
const hulplijnen = read('hulplijnen.yaml');
const boekje = read('boekje.yaml');
const oefening = read('oefeningen/liken.mdx');
const handelingen = read('handelingen.yaml');
const personages = read('personages.yaml');
const jaarplan = read('jaarplan.yaml');
const themas = read('themas.yaml');
const over = read('paginas/over.mdx');
const begin = read('begin.yaml');

interface Mistake {
  mistake: string;
  file: string;
  text: string;
  /** Words of the message. */
  says: string;
  /** Where the message points, found in `text`; the first line if absent. */
  at?: string | undefined;
}

const mistakes: Mistake[] = [
  {
    mistake: 'a missing field',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', ''),
    says: 'Het veld «kort» ontbreekt',
  },
  {
    mistake: 'a mistyped field',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'thema', 'tema: berichten'),
    says: 'Het veld «tema» kennen we niet. Bedoel je «thema»?',
    at: 'tema:',
  },
  {
    mistake: 'a field of the wrong kind',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'vormen', 'vormen: taggen'),
    says: 'Het veld «vormen» moet een lijst',
    at: 'vormen:',
  },
  {
    mistake: 'a sign that nobody sees',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', 'kort: "Een naam\\u0008 vastmaken."'),
    says: 'Het veld «kort» mag geen regeleinde of stuurteken hebben',
    at: 'kort:',
  },
  {
    mistake: 'a level that does not exist',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'niveau', 'niveau: moeilijk'),
    says: 'moet een van deze zijn: basis, verder',
    at: 'niveau:',
  },
  {
    mistake: 'a date that is none',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'nagekeken', 'nagekeken: gisteren'),
    says: 'moet een datum zijn, zoals 2026-11-24',
    at: 'nagekeken:',
  },
  {
    mistake: 'a `kort` that is too long',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', `kort: ${'woord '.repeat(19)}`),
    says: 'is te lang: 19 woorden, hoogstens 18',
    at: 'kort:',
  },
  {
    mistake: 'an unknown slug in zieOok',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'zieOok', 'zieOok: [delen, blokeren]'),
    says: '«blokeren», maar dat bestaat niet in begrippen. Bedoel je «blokkeren»?',
    at: 'zieOok:',
  },
  {
    mistake: 'an unknown slug in situaties',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'situaties', 'situaties: [weg]'),
    says: '«weg», maar dat bestaat niet in situaties',
    at: 'situaties:',
  },
  {
    mistake: 'an unknown slug in begrippen',
    file: 'situaties/geen-antwoord.mdx',
    text: withField(situatie, 'begrippen', 'begrippen: [vrient]'),
    says: '«vrient», maar dat bestaat niet in begrippen',
    at: 'begrippen:',
  },
  {
    mistake: 'an unknown theme',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'thema', 'thema: bericht'),
    says: '«bericht», maar dat bestaat niet in themas. Bedoel je «berichten»?',
    at: 'thema:',
  },
  {
    mistake: 'a pictogram that does not exist',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'beeld', 'beeld: tagg'),
    says: 'Het plaatje «tagg» bestaat niet. Bedoel je «tag»? Zoek er een op tabler.io/icons',
    at: 'beeld:',
  },
  {
    mistake: 'a theme without a pictogram',
    file: 'themas.yaml',
    text: themas.replace(/^ {2}beeld: .*\n/m, ''),
    says: '1 beeld» ontbreekt. Vul het in',
  },
  {
    mistake: 'a link to an entry that does not exist',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '[weg](/begrippen/tagen/)'),
    says: 'De link «/begrippen/tagen/» gaat naar een pagina die niet bestaat. Bedoel je «/begrippen/taggen/»?',
    at: '[weg]',
  },
  {
    mistake: 'a link without text',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'Kijk [](/hulp/) eens.'),
    says: 'De link naar «/hulp/» heeft geen tekst',
    at: 'Kijk []',
  },
  {
    mistake: 'two entries with one slug',
    file: 'begrippen/map/taggen.mdx',
    text: taggen,
    says: 'De naam «taggen» bestaat al: src/content/begrippen/map/taggen.mdx',
  },
  {
    mistake: 'a file name that is no slug',
    file: 'begrippen/Tag_gen.mdx',
    text: taggen,
    says: 'De bestandsnaam «Tag_gen» mag alleen kleine letters',
  },
  {
    mistake: 'a file name that is too long',
    file: `begrippen/${'taggen-'.repeat(9)}o.mdx`,
    text: taggen,
    says: 'samen hoogstens 60',
  },
  {
    mistake: 'a heading with the address of the part for coaches',
    file: 'modules/knoppenkennis.mdx',
    text: module.replace('## Welkom', '## Begeleider\n\n## Welkom'),
    says: 'Het kopje «Begeleider» krijgt het adres van iets anders op de pagina',
    at: '## Begeleider',
  },
  {
    mistake: 'a heading with the address of a ready post',
    file: 'paginas/delen.mdx',
    text: delen.replace('## ', '## Begrippen taggen\n\n## '),
    says: 'Het kopje «Begrippen taggen» krijgt het adres van iets anders op de pagina',
    at: '## Begrippen taggen',
  },
  {
    mistake: 'an unknown component',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<Stapen op="telefoon" />'),
    says: 'Het onderdeel <Stapen> bestaat niet. Bedoel je «Stappen»?',
    at: '<Stapen',
  },
  {
    mistake: 'an unknown button',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<Knop naam="tagen" />'),
    says: '«tagen» bestaat niet. Bedoel je «taggen»?',
    at: '<Knop naam="tagen"',
  },
  {
    mistake: 'a component without its attribute',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<Knop />'),
    says: '<Knop> mist het kenmerk «naam»',
    at: '<Knop />',
  },
  {
    mistake: 'a component that is not closed',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<LetOp>\n\nPas op.'),
    says: '<LetOp> is niet afgesloten',
    at: '<LetOp>',
  },
  {
    mistake: 'an import',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'import x from "y";'),
    says: '«import» en «export» kunnen hier niet',
    at: 'import x',
  },
  {
    mistake: 'an export',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'export const x = 1;'),
    says: '«import» en «export» kunnen hier niet',
    at: 'export const',
  },
  {
    mistake: 'an expression',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '{1 + 1}'),
    says: 'Een stuk code tussen { en } kan hier niet',
    at: '{1 + 1}',
  },
  {
    mistake: 'an expression in a sentence',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'Er zijn {2} knoppen.'),
    says: 'Een stuk code tussen { en } kan hier niet',
    at: 'Er zijn {2}',
  },
  {
    mistake: 'an expression in an attribute',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<Knop naam={"delen"} />'),
    says: 'schrijf elk kenmerk als naam="tekst"',
    at: '<Knop naam={',
  },
  {
    mistake: 'raw HTML',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<script>alert(1)</script>'),
    says: 'HTML (<script>) kan hier niet',
    at: '<script>',
  },
  {
    mistake: 'an HTML comment',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '<!-- later -->'),
    says: 'HTML en commentaar (<!-- … -->) kunnen hier niet',
    at: '<!--',
  },
  {
    mistake: 'an image without alternative text',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '![](./foto.png)'),
    says: 'De afbeelding «./foto.png» heeft geen beschrijving',
    at: '![]',
  },
  {
    mistake: 'an image that is not there',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '![Een foto](./foto.png)'),
    says: 'De afbeelding «./foto.png» bestaat niet',
    at: '![Een',
  },
  {
    mistake: 'a sign that the font lacks',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'Een zon: \u2603'),
    says: 'Het teken «\u2603» staat niet in ons lettertype',
    at: 'Een zon',
  },
  {
    mistake: 'a module without doelen',
    file: 'modules/knoppenkennis.mdx',
    text: module.replace(/^doelen:\n(?: {2}- .*\n)+/m, ''),
    says: 'Het veld «doelen» ontbreekt',
  },
  {
    mistake: 'broken YAML',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', 'kort: "Een open aanhalingsteken'),
    says: 'Er ontbreekt een teken',
  },
  {
    mistake: 'a field that stands there twice',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'niveau', 'niveau: basis\nniveau: verder'),
    says: 'Dit veld staat er twee keer',
    at: 'niveau: verder',
  },
  {
    mistake: 'no frontmatter',
    file: 'begrippen/taggen.mdx',
    text: '## Wat is het?\n\nTekst.\n',
    says: 'De gegevens bovenaan ontbreken',
  },
  {
    mistake: 'a help line without costs',
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace(/^ {2}kosten:.*\n/m, ''),
    says: 'Het veld «1 kosten» ontbreekt',
  },
  ...['open', 'bron'].map((field) => ({
    mistake: `a help line without «${field}»`,
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace(new RegExp(`^ {2}${field}:.*\\n`, 'm'), ''),
    says: `Het veld «1 ${field}»`,
    at: '- id: "112"',
  })),
  {
    mistake: 'a help line with hours that cannot be read',
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace('open: ma-vr 9:00-17:00', 'open: werkdagen overdag'),
    says: 'moet een van deze drie zijn: «dag en nacht», «zie website», of dagen met tijden',
    at: 'open: werkdagen overdag',
  },
  {
    mistake: 'a subject of which nobody says anything',
    file: 'gevaar.yaml',
    text: `${read('gevaar.yaml')}- id: brand\n  lijnen: ["112"]\n`,
    says: 'Er zijn geen zinnen bij «brand». Zet die in src/content/gevaar/brand.txt',
    at: '- id: brand',
  },
  {
    mistake: 'a subject without anyone to call',
    file: 'gevaar.yaml',
    text: read('gevaar.yaml').replace('lijnen: ["112"]', 'lijnen: []'),
    says: 'moet minstens één hulplijn noemen',
    at: 'lijnen: []',
  },
  {
    mistake: 'sentences of no subject',
    file: 'gevaar/prate.txt',
    text: 'ik wil praten\n',
    says: 'In gevaar.yaml staat geen onderwerp «prate». Bedoel je «praten»?',
  },
  {
    mistake: 'a sentence of two subjects',
    file: 'gevaar/praten.txt',
    text: `${read('gevaar/praten.txt')}Ik wil dood.\n`,
    says: '«Ik wil dood.» staat er al: dood.txt, regel 4. Laat hem op één plaats staan.',
    at: 'Ik wil dood.',
  },
  {
    mistake: 'an empty line among sentences',
    file: 'gevaar/praten.txt',
    text: read('gevaar/praten.txt').replace('ben bang\n', '\n'),
    says: 'Op deze regel staan geen woorden. Haal hem weg.',
    at: '\n',
  },
  {
    mistake: 'questions about a page that is not there',
    file: 'vragen/begrippen/tagen.txt',
    text: 'hoe doe ik dat\n',
    says: 'Er is geen pagina /begrippen/tagen/. Bedoel je «/begrippen/taggen/»?',
  },
  {
    mistake: 'a question that stands twice',
    file: 'vragen/begrippen/taggen.txt',
    text: `${read('vragen/begrippen/taggen.txt')}Kan mijn naam eraf?\n`,
    says: '«Kan mijn naam eraf?» staat er al: taggen.txt, regel 5. Laat hem op één plaats staan.',
    at: 'Kan mijn naam eraf?',
  },
  {
    mistake: 'something to do now without anyone to call',
    file: 'situaties/pesten.mdx',
    text: read('situaties/pesten.mdx').replaceAll(/^<Hulplijn.*\n/gm, ''),
    says: 'Hier kan gevaar zijn. Zet erbij wie de lezer belt',
    at: '<DoeNu>',
  },
  {
    mistake: 'a card to which /hulp/ leads that does not say what to do now',
    file: 'situaties/lotgenoot-in-nood.mdx',
    text: read('situaties/lotgenoot-in-nood.mdx').replace(/<DoeNu>[\s\S]*<\/DoeNu>/, ''),
    says: 'De pagina Hulp leidt hierheen. Zet bovenaan in <DoeNu> wat de lezer nu doet.',
  },
  {
    mistake: 'a week of the year plan that shares a page that is not there',
    file: 'jaarplan.yaml',
    text: jaarplan.replace('begrip: vriend\n', 'begrip: vrend\n'),
    says: 'Het veld «begrip» noemt «vrend», maar dat bestaat niet in begrippen. Bedoel je «vriend»?',
    at: 'begrip: vrend',
  },
  {
    mistake: 'a week that shares two pages',
    file: 'jaarplan.yaml',
    text: jaarplan.replace('begrip: vriend\n', 'begrip: vriend\n  situatie: pesten\n'),
    says: 'Week «2027-W02» heeft één pagina nodig',
    at: '- id: 2027-W02',
  },
  {
    mistake: 'a week that stands there twice',
    file: 'jaarplan.yaml',
    text: `${jaarplan}- id: 2027-W02\n  begrip: taggen\n`,
    says: 'Week «2027-W02» staat er al',
    at: '- id: 2027-W02\n  begrip: taggen',
  },
  {
    mistake: 'a week that no calendar has',
    file: 'jaarplan.yaml',
    text: jaarplan.replace('2027-W02', '2027-W54'),
    says: 'moet een week zijn, zoals 2027-W01',
    at: '- id: 2027-W54',
  },
  {
    mistake: 'an edition that names an unknown entry',
    file: 'boekje.yaml',
    text: boekje.replace('- knoppenkennis', '- knopenkennis'),
    says: '«knopenkennis», maar dat bestaat niet in modules',
    at: '- knopenkennis',
  },
  {
    mistake: 'a task with a step that is not possible',
    file: 'oefeningen/liken.mdx',
    text: oefening.replace('actie: [duim-weghalen]', 'actie: [liken]'),
    says: 'Stap 3 kan niet: dat is dan al gedaan.',
    at: '- tekst: Haal je duim',
  },
  {
    mistake: 'a task with somebody who does not take part',
    file: 'oefeningen/liken.mdx',
    text: oefening.replace('vrienden: [ewa, samir]', 'vrienden: [ewa, sammir]'),
    says: '«sammir» staat niet bij «mensen» van deze oefening. Bedoel je «samir»?',
    at: 'vrienden: [ewa, sammir]',
  },
  {
    mistake: 'a task with an unknown action',
    file: 'oefeningen/liken.mdx',
    text: oefening.replace('actie: [liken]', 'actie: [lieken]'),
    says: 'Het veld «stappen 1 actie 1» moet een van deze zijn: liken, ',
    at: 'actie: [lieken]',
  },
  {
    mistake: 'a photo of the practice place that is not there',
    file: 'oefeningen/liken.mdx',
    text: oefening.replace('foto: tomaten', 'foto: tomaat'),
    says: '«tomaat» staat niet bij fotos.yaml.',
    at: 'foto: tomaat',
  },
  {
    mistake: 'an action without its texts',
    file: 'handelingen.yaml',
    text: handelingen.replace(/- id: opnieuw[\s\S]*/, ''),
    says: 'De handeling «opnieuw» ontbreekt.',
  },
  {
    mistake: 'a text of an action that leaves open what nobody fills in',
    file: 'handelingen.yaml',
    text: handelingen.replace('bij {bericht}', 'bij {berigt}'),
    says: '«{berigt}» kennen we niet. Bedoel je «{bericht}»?',
    at: '{berigt}',
  },
  {
    mistake: 'a number that lacks two digits',
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace('nummer: "113"', 'nummer: "088 786 73"'),
    says: 'Het veld «2 nummer» is geen goed telefoonnummer. Tel de cijfers, en schrijf het zoals 112, ',
    at: 'nummer: "088 786 73"',
  },
  {
    mistake: 'a free number that lacks one',
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace('nummer: "113"', 'nummer: "0800-011"'),
    says: 'is geen goed telefoonnummer.',
    at: 'nummer: "0800-011"',
  },
  {
    mistake: 'a fact that does not exist',
    file: 'paginas/over.mdx',
    text: over.replace('naam="organisatie"', 'naam="organisaite"'),
    says: '<Gegeven>: «organisaite» bestaat niet. Bedoel je «organisatie»? Kies uit: naam, organisatie, ',
    at: 'naam="organisaite"',
  },
  {
    mistake: 'a fact on a line of its own',
    file: 'paginas/over.mdx',
    text: over.replace('## Privacy', '<Gegeven naam="organisatie" />\n\n## Privacy'),
    says: '<Gegeven> hoort in een zin, niet op een eigen regel.',
    at: '<Gegeven naam="organisatie" />\n\n## Privacy',
  },
  {
    mistake: 'a door of the home page to what is no part of the site',
    file: 'begin.yaml',
    text: begin.replace('naar: /cursus/', 'naar: /cursussen/'),
    says: 'Het veld «1 deuren 3 naar» moet een van deze zijn: /begrippen/, ',
    at: 'naar: /cursussen/',
  },
  {
    mistake: 'something else to fill in on the home page',
    file: 'begin.yaml',
    text: begin.replace('{aantal} modules', '{antal} modules'),
    says: 'kent tussen { en } alleen {aantal}, één keer.',
    at: '{antal} modules',
  },
  {
    mistake: 'a link of the home page to a page that is not there',
    file: 'begin.yaml',
    text: begin.replace('naar: /hulp/', 'naar: /hulplijn/'),
    says: 'Het veld «1 verder 2 naar» moet een van deze zijn: /, /begrippen/, ',
    at: 'naar: /hulplijn/',
  },
  {
    mistake: 'a second home page',
    file: 'begin.yaml',
    text: `${begin}\n${begin.replace('id: begin', 'id: begin-2')}`,
    says: 'moet «begin» zijn: er is één beginpagina',
    at: 'id: begin-2',
  },
  {
    mistake: 'a person without a portrait',
    file: 'personages.yaml',
    text: personages.replace('- id: dennis', '- id: denis'),
    says: 'Er is geen tekening van de persoon «denis»',
    at: '- id: denis',
  },
  {
    mistake: 'a field that a # cuts off',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', 'kort: Een woord met een #hekje ervoor.'),
    says: 'Wat achter # staat, leest de computer niet',
    at: 'kort:',
  },
  {
    mistake: 'a list in which a # cuts off the rest',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'ook', 'ook: [labelen, #hekje]'),
    says: 'Wat achter # staat, leest de computer niet',
    at: 'ook:',
  },
  {
    mistake: 'a text of a list that a # cuts off',
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace('waarvoor: ', 'waarvoor: Bel #nu '),
    says: 'Wat achter # staat, leest de computer niet',
    at: 'Bel #nu',
  },
  ...['@naam', '`naam`', '%naam', '[*tag]', '*ster*', '!nee zeggen', '&co en zo', '[!nee, &co]', '!!str 3'].map(
    (value) => ({
      mistake: `a value that YAML takes for a sign of its own, ${value}`,
      file: 'begrippen/taggen.mdx',
      text: withField(taggen, 'ook', `ook: ${value}`),
      says: 'Een waarde kan niet met dit teken beginnen',
      at: 'ook:',
    }),
  ),
  {
    mistake: 'fields taken over from nowhere',
    file: 'boekje.yaml',
    text: boekje.replace('- <<: *cursusboekje', '- <<: *weg'),
    says: 'Wat achter «<<: *» staat, bestaat niet',
    at: '- <<: *weg',
  },
  {
    mistake: 'a number in one reader and a text in another',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'titel', 'titel: 0b11'),
    says: 'Deze waarde is op twee manieren te lezen',
    at: 'titel:',
  },
  ...['2026-11-31', '2026-1-5', '2026-13-01', '2026-01-05 10:00:00'].map((day) => ({
    mistake: `the day ${day}`,
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'nagekeken', `nagekeken: ${day}`),
    says: 'Deze dag bestaat niet, of is anders geschreven',
    at: 'nagekeken:',
  })),
  {
    mistake: 'facts that will be checked in 2062',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'nagekeken', 'nagekeken: 2062-11-24'),
    says: 'De dag bij «nagekeken» moet nog komen',
    at: 'nagekeken:',
  },
  {
    mistake: 'a help line that will be checked in 2062',
    file: 'hulplijnen.yaml',
    text: hulplijnen.replace(/nagekeken: .*/, 'nagekeken: 2062-11-24'),
    says: 'De dag bij «nagekeken» moet nog komen',
    at: 'nagekeken: 2062',
  },
  {
    mistake: 'a week 53 in a year that has none',
    file: 'jaarplan.yaml',
    text: jaarplan.replace('2027-W02', '2027-W53'),
    says: 'Week «2027-W53» bestaat niet: dat jaar heeft 52 weken',
    at: '- id: 2027-W53',
  },
  {
    mistake: 'what `npm run nieuw` wrote, in a field',
    file: 'begrippen/taggen.mdx',
    text: withField(taggen, 'kort', 'kort: Schrijf hier wat het is, in één zin van hoogstens 18 woorden.'),
    says: 'is nog niet ingevuld',
    at: 'kort:',
  },
  {
    mistake: 'what `npm run nieuw` wrote, in a list',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, '1. Schrijf hier de tweede stap.'),
    says: '«Schrijf hier de tweede stap.» is nog niet ingevuld',
    at: '1. Schrijf hier',
  },
  ...(
    [
      ['a heading without a space', '##Kop', 'Zet achter de ## van een kopje een gewone spatie'],
      ['a heading with a space that does not break', '##\u00a0Kop', 'Zet achter de ## van een kopje een gewone spatie'],
      ['a list without spaces', '-Een ding', 'Zet achter het streepje of sterretje van een lijst een spatie'],
      ['a numbered list without spaces', '1.Een ding', 'Zet achter het nummer van een lijst een spatie'],
      ['a list of Word', '• Een ding', 'Begin een punt van een lijst met -'],
      ['a box to tick in a sentence', '[ ] Een ding', 'Een vakje om af te vinken kan hier niet'],
      ['bold words with a space too many', 'Dit is ** heel** goed.', 'De sterretjes van **vet**'],
      ['bold words that never end', 'Dit is **heel goed.', 'De sterretjes van **vet**'],
      ['a link with a space between', 'Kijk [hier] (/hulp/).', 'Schrijf een link zo: [tekst](adres)'],
      ['a link with a space in its address', 'Kijk [hier](/de hulp/).', 'Schrijf een link zo: [tekst](adres)'],
      ['a link as a wiki has them', 'Kijk bij [[taggen]].', 'Schrijf een link zo: [tekst](adres)'],
      ['a note at the foot', 'Dat staat ergens.[^1]', 'Schrijf een link zo: [tekst](adres)'],
      [
        'a table without a line under its head',
        '| een | twee |\n| drie | vier |',
        'Een tabel begint na een lege regel',
      ],
      ['a table of Word', 'Een\ttwee\nDrie\tvier', 'Een tabel schrijf je met |, niet met tabs'],
      ['a box of another program', ':::tip', 'Deze tekens doen hier niets'],
      ['the name of an emoji', 'Ik ben blij :smile: nu.', 'Zet een emoji als teken in de tekst'],
      ['a code for a sign, typed out', 'Een &amp;nbsp; hier.', 'Deze code voor een teken staat er letterlijk'],
    ] as const
  ).map(([mistake, body, says]) => ({
    mistake: `${mistake}, which stays text`,
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, `Eerst een zin.\n\n${body}`),
    says: `Hier blijft opmaak staan als tekst. ${says}`,
    at: body.split('\n')[0],
  })),
  ...(
    [
      ['a list to tick', '- [ ] Een ding', 'Een vakje om af te vinken kan hier niet'],
      ['a line under a sentence', 'Een zin.\n---', 'De streep onder «Een zin.» maakt er een kopje van'],
      ['a heading without words', '##', 'Dit kopje is leeg'],
      ['a smaller heading without words', '## Kop\n\nTekst.\n\n###', 'Dit kopje is leeg', '###'],
      ['a heading that is a link', '## [Liken](/begrippen/liken/)', 'Een kopje kan geen link zijn'],
      ['a heading that is a bold link', '## **[Liken](https://example.org/)**', 'Een kopje kan geen link zijn'],
      ['a list that begins at 3', '3. Een ding', 'Een genummerde lijst begint bij 1'],
      ['an address that stands elsewhere', '[taggen]: /begrippen/taggen/', 'Zet het adres direct achter de tekst'],
      ['a link with a title', '[hier](/hulp/ "een titel")', 'Tussen ( en ) staat alleen het adres'],
      ['a table with a row too long', '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', 'heeft 3 vakken, en de kop 2', '| 1'],
      ['a table with a row too short', '| a | b |\n| --- | --- |\n| 1 |', 'heeft 1 vakken, en de kop 2', '| 1'],
      ['an address between signs', '<https://example.org/>', 'Een adres tussen < en > kan hier niet. Schrijf [tekst]'],
      ['a mail address between signs', '<mail@example.org>', 'Een mailadres tussen < en > kan hier niet'],
      ['a loose sign', 'Het kost <10 euro.', 'Een los teken < schrijf je als \\<.'],
      ['a heart', 'Ik hou <3 van je.', 'Een los teken < schrijf je als \\<.'],
      ['a loose bracket', 'Vul {je code in.', 'Code tussen { en } kan hier niet'],
      ['a break of HTML', 'Een<br>twee', 'HTML kan hier niet. Gebruik gewone opmaak', 'Een<br>'],
      ['quotes of Word', '<Knop naam=”taggen” />', 'Zet rechte om het kenmerk: naam="tekst"'],
      ['no quotes', '<Knop naam=taggen />', 'Om een kenmerk horen aanhalingstekens'],
      ['a component that ends nowhere', '<Knop naam="taggen" /', 'Dit onderdeel mist een >'],
      ['an end without a beginning', '</LetOp>', '</LetOp> sluit iets dat niet open is'],
      [
        'too much in itself',
        `${'<LetOp>\n\n'.repeat(60)}x${'\n\n</LetOp>'.repeat(60)}`,
        'te veel onderdelen',
        undefined,
      ],
      ['signs without end', '*'.repeat(50_000) + '['.repeat(50_000), 'De sterretjes van **vet**', undefined],
    ] as const
  ).map(([mistake, body, says, at]) => ({
    mistake,
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, body),
    says,
    at: body.length > 200 ? undefined : (at ?? body),
  })),
  {
    mistake: 'a task for the group before the first heading',
    file: 'modules/knoppenkennis.mdx',
    text: module.replace('## Welkom', '<Opdracht titel="Een" minuten="1">\n\nDoe iets.\n\n</Opdracht>\n\n## Welkom'),
    says: '<Opdracht> hoort onder een kopje',
    at: '<Opdracht titel="Een"',
  },
  {
    mistake: 'an alternative before the first heading',
    file: 'situaties/geen-antwoord.mdx',
    text: situatie.replace(
      '---\n\n##',
      '---\n\n<Alternatief titel="Een">\n\nX.\n\n<Gevolg>\n\nY.\n\n</Gevolg>\n\n</Alternatief>\n\n##',
    ),
    says: '<Alternatief> hoort onder een kopje',
    at: '<Alternatief titel="Een"',
  },
  {
    mistake: 'a space that nobody sees',
    file: 'begrippen/taggen.mdx',
    text: withBody(taggen, 'Een\u200bzin.'),
    says: 'Een teken dat je niet ziet (U+200B) staat niet in ons lettertype',
    at: 'Een\u200b',
  },
  {
    mistake: 'an edition of large print that is too small',
    file: 'boekje.yaml',
    text: boekje.replace('letter: 18', 'letter: 8'),
    says: 'letter» moet ten minste 10 zijn',
    at: 'letter: 8',
  },
];

let project: ProjectCopy;
beforeAll(() => {
  project = new ProjectCopy();
});
afterAll(() => project.remove());

describe('the check finds one mistake, with its file and line, at', () => {
  test.each(mistakes)('$mistake', ({ file, text, says, at }) => {
    const { errors } = project.with(file, text, () => checkContent(project.folder));
    const found = errors.filter((problem) => problem.text.includes(says));
    expect(found).toHaveLength(1);
    if (at !== undefined) expect(found[0]).toMatchObject({ file: `src/content/${file}`, line: lineOf(text, at) });
  });
});
