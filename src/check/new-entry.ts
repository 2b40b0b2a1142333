import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { slug as slugSchema } from '../model/schemas/fields.ts';

/** `npm run nieuw -- begrip taggen` makes `src/content/begrippen/taggen.mdx`, ready to fill in. */
const today = new Date().toISOString().slice(0, 10);

const templates: Record<string, { folder: string; text: (titel: string) => string }> = {
  begrip: {
    folder: 'begrippen',
    text: (titel) => `---
titel: ${titel}
kort: Wat het is, in één zin van hoogstens 18 woorden.
bericht: Wat er op Facebook bij de link komt te staan, in twee of drie zinnen.
thema: berichten
beeld: help
niveau: basis
vormen: [${titel.toLowerCase()}]
ook: []
zieOok: [vriend]
situaties: []
nagekeken: ${today}
bronnen: []
---

## Wat is het?

Schrijf hier in twee tot vier zinnen wat het is.

<Voorbeeld>

Schrijf hier een klein verhaal over iemand die niet bestaat.

</Voorbeeld>

## Zo doe je het

<Stappen op="telefoon en computer">

1. Eerste stap.
2. Tweede stap.

</Stappen>

<LetOp>

Schrijf hier wat het met je of met een ander kan doen.

</LetOp>

## Ongedaan maken

Schrijf hier hoe je het terugdraait.
`,
  },
  situatie: {
    folder: 'situaties',
    text: (titel) => `---
titel: ${titel}
kort: Wat er gebeurt, in één zin van hoogstens 18 woorden.
bericht: Wat er op Facebook bij de link komt te staan, in twee of drie zinnen.
thema: contact
niveau: basis
gevoelens: [onzeker]
begrippen: [vriend]
nagekeken: ${today}
bronnen: []
---

## Wat gebeurt er?

Schrijf hier wat er gebeurt.

## Wat kun je voelen?

Schrijf hier welke gevoelens erbij kunnen horen.

## Wat kun je doen?
${['Iets heel kleins', 'Iets groters', 'Nog iets anders']
  .map(
    (alternative) => `
<Alternatief titel="${alternative}">

Schrijf hier wat je doet.

<Gevolg>

Schrijf hier wat er dan kan gebeuren, goed en minder goed.

</Gevolg>

</Alternatief>
`,
  )
  .join('')}
## Een gedachte die kan helpen

Schrijf hier een gedachte.

## Wie kan helpen?

Schrijf hier wie kan helpen.

## Om over te praten

- Een vraag voor de groep.
`,
  },
  oefening: {
    folder: 'oefeningen',
    text: (titel) => `---
titel: ${titel}
kort: Wat je gaat doen, in één zin van hoogstens 18 woorden.
niveau: basis
nummer: 13
begrippen: [liken]
situaties: []
ook: []
scherm: plein
mensen: [ewa, samir]
vrienden: [ewa, samir]
berichten:
  - id: tomaten
    van: ewa
    tekst: Schrijf hier wat Ewa plaatst.
    foto: tomaten
    voor: vrienden
stappen:
  - tekst: Kies bij het bericht van Ewa **Vind ik leuk**.
    tip: Schrijf hier waar de knop staat.
    actie: [liken]
    bij: tomaten
  - tekst: Kijk hoe Ewa het ziet.
    tip: Kies «Zo ziet Ewa het».
    actie: [kijken]
    bij: ewa
opmerkingen: []
einde: Schrijf hier wat de lezer nu weet.
nagekeken: ${today}
bronnen: []
---

Schrijf hier wat er op Facebook anders is, en hoe je het terugdraait.
`,
  },
  module: {
    folder: 'modules',
    text: (titel) => `---
titel: ${titel}
kort: Wat je leert, in één zin van hoogstens 18 woorden.
niveau: basis
duur: 90
doelen:
  - Je kunt iets doen.
begrippen: [vriend]
situaties: []
oefeningen: []
nagekeken: ${today}
bronnen: []
---

## Welkom

Schrijf hier wat jullie gaan doen.

## Uitleg

Schrijf hier de uitleg.

## Zelf proberen

<Opdracht titel="Naam van de opdracht" minuten="10">

Schrijf hier wat de deelnemers doen.

</Opdracht>

## Kaarten om te bespreken

Schrijf hier welke kaarten erbij horen.

## Werkblad

<Schrijfruimte vraag="Een vraag?" regels="3" />

## Om te onthouden

- Eén ding.

## Thuis verder

- Iets kleins om thuis te doen.

<Begeleider>

### Doel

### Voorbereiden

### Tijdschema

| Minuten | Wat | Hoe |
| --- | --- | --- |
| 40 | Eerste deel | |
| 10 | Pauze | |
| 40 | Tweede deel | |

### Gesprekspunten

### Waar je op let

### Achtergrond

### Als iemand van streek raakt

### In 45 minuten

</Begeleider>
`,
  },
};

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const [kind = '', slug = ''] = process.argv.slice(2);
const template = templates[kind];
if (!template)
  fail(
    `Schrijf: npm run nieuw -- begrip naam. In plaats van begrip kan ook: ${Object.keys(templates).slice(1).join(', ')}.`,
  );
if (!slugSchema.safeParse(slug).success)
  fail(`De naam «${slug}» mag alleen kleine letters, cijfers en streepjes hebben, zoals foto-plaatsen.`);
const file = `src/content/${template.folder}/${slug}.mdx`;
if (existsSync(file)) fail(`${file} bestaat al. Er is niets veranderd. Kies een andere naam, of pas dat bestand aan.`);

const words = slug.replaceAll('-', ' ');
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template.text(words.charAt(0).toUpperCase() + words.slice(1)));
console.log(`Gemaakt: ${file}. Vul het in, en kijk met «npm run check:inhoud» of alles klopt.`);
