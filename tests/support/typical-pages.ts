import { pagePath } from '../../src/model/collections.ts';
import { bookletSource } from '../../src/print/booklet.ts';
import { cardsSource } from '../../src/print/cards.ts';
import type { PrintedEntry } from '../../src/print/entry.ts';
import { guideSource, handoutSource } from '../../src/print/sheet.ts';
import { compilePdf, type TypstDocument } from '../../src/typst/compile.ts';
import { drawPage } from '../../src/typst/raster.ts';

/** Pixels. */
const WIDTH = 620;
const SITE = 'https://knoppenkennis.example';
const LOOKED_UP = {
  'help-lines': {
    112: {
      naam: 'Alarmnummer',
      nummers: ['112'],
      waarvoor: 'Iemand is nu in gevaar.',
      kosten: 'Bellen is gratis.',
      bereikbaar: 'Dag en nacht.',
      website: 'https://www.112.nl/',
    },
  },
  'help-matters': [['Er is nu gevaar', null, ['112']]],
  buttons: { taggen: { label: 'Mensen taggen', tekening: 'een label' } },
};

/** Texts of their own, so that a change of the site's content changes no picture. */
const module = entry('modules', {
  titel: 'Een module',
  kort: 'Je leert hoe een module eruitziet.',
  doelen: ['Je kent de koppen.', 'Je kent de kaders.'],
  begrippen: ['taggen'],
  body: `## Uitleg

Een gewone alinea met **vette woorden** en een [begrip](/begrippen/taggen/). Hier staat ook een <Engels>tag</Engels>.

<Voorbeeld>

Samira zet een foto op Facebook.

</Voorbeeld>

<LetOp>

Vraag het eerst.

</LetOp>

| Wat | Hoe |
| --- | --- |
| Een duim | Druk nog een keer. |
| Een naam | Kies **Tag verwijderen**. |

<Opdracht titel="Probeer het" minuten="10">

1. Kies een foto.
2. Vraag wie erop staat.

</Opdracht>

## Werkblad

<Schrijfruimte vraag="Wat wil je onthouden?" regels="2" />

<Begeleider>

### Doel

Deelnemers zien waar alles staat.

- Print de hand-out.

</Begeleider>`,
});
const card = entry('situaties', {
  titel: 'Iemand vraagt iets lastigs',
  kort: 'Je weet niet meteen wat je moet doen.',
  gevoelens: ['twijfel'],
  body: `<DoeNu>

Ben je in gevaar? Bel meteen.

<Hulplijn naam="112" />

</DoeNu>

## Wat gebeurt er?

Iemand stuurt je een bericht.

## Wat kun je doen?

<Alternatief titel="Wacht even">

Leg je telefoon weg.

<Gevolg>

Je krijgt tijd.

</Gevolg>

</Alternatief>

<Alternatief titel="Vraag raad">

Bel een vriend.

<Gevolg>

Je staat er minder alleen voor.

</Gevolg>

</Alternatief>

<Alternatief titel="Zeg nee">

Schrijf: "Liever niet."

<Gevolg>

De ander kan boos worden.

</Gevolg>

</Alternatief>`,
});
const term = entry('begrippen', {
  titel: 'Taggen',
  kort: 'Iemands naam vastmaken aan een foto.',
  uitspraak: 'teggen',
  body: `## Wat is het?

Je zet een naam bij een foto.

## Zo doe je het

<Knop naam="taggen" />

<Stappen op="telefoon">

1. Kies een foto.
2. Kies **Mensen taggen**.

</Stappen>`,
});

const task = {
  ...entry('oefeningen', { titel: 'Een duim geven', kort: 'Geef een duim.', body: 'Zo weet de ander dat je het las.' }),
  steps: [
    {
      text: 'Kies **Vind ik leuk**.',
      picture: {
        who: { person: 'ewa', name: 'Ewa', below: 'Vrienden', pressed: false },
        lines: [{ text: 'Mijn eerste tomaten.', pressed: false }],
        photo: 'tomaten',
        likes: 'Samir',
        comments: [{ person: 'samir', name: 'Samir', text: 'Lekker.' }],
        buttons: [
          { label: 'Vind ik leuk', drawing: 'vind-ik-leuk', pressed: true, on: false },
          { label: 'Reageren', drawing: undefined, pressed: false, on: true },
        ],
      },
    },
    {
      text: 'Kijk hoe Ewa het ziet.',
      picture: {
        heading: 'Zo ziet Ewa het',
        lines: [{ text: 'Een melding', pressed: true }],
        likes: '',
        comments: [],
        buttons: [],
      },
    },
  ],
};

/** One picture of each kind of page that we print. */
export async function typicalPages() {
  const colophon = { organisation: 'Een organisatie', checked: '1 januari 2026' };
  const booklet = bookletSource({
    title: 'Een boekje',
    subtitle: 'Alles bij elkaar',
    instructions: ['Zo gebruik je het.'],
    ...colophon,
    modules: [module],
    oefeningen: [task],
    situaties: [card],
    begrippen: [term],
    termForms: [{ form: 'foto', path: '/begrippen/taggen/' }],
    hasShortTerms: true,
  });
  const pages: [name: string, source: string, page: number, fontSize: number, standard?: TypstDocument['standard']][] =
    [
      ['cover', booklet, 1, 12],
      ['module', booklet, 4, 12],
      ['module-large', booklet, 4, 18],
      ['task', booklet, 5, 12],
      ['situation', booklet, 6, 12],
      ['term', booklet, 7, 12],
      ['register', booklet, 9, 12],
      ['handout', handoutSource({ module, ...colophon }), 1, 12],
      ['guide', guideSource({ module, ...colophon }), 1, 12],
      [
        'cards-front',
        cardsSource({ title: 'Kaarten', ...colophon, cards: [{ ...card, theme: 'Contact' }] }),
        1,
        12,
        '1.7',
      ],
      [
        'cards-back',
        cardsSource({ title: 'Kaarten', ...colophon, cards: [{ ...card, theme: 'Contact' }] }),
        2,
        12,
        '1.7',
      ],
    ];
  return Promise.all(
    pages.map(async ([name, source, page, fontSize, standard = 'ua-1']) => {
      const data = { site: SITE, paper: 'a4', 'font-size': fontSize, ...LOOKED_UP };
      const { bytes } = compilePdf({ name, source, data, date: new Date(0), standard });
      return { name, canvas: await drawPage(bytes, page, WIDTH) };
    }),
  );
}

function entry(
  collection: PrintedEntry['collection'],
  { body, ...data }: PrintedEntry['data'] & { body: string },
): PrintedEntry {
  const id = data.titel.toLowerCase().replaceAll(' ', '-');
  const pictogram = collection === 'begrippen' || collection === 'situaties' ? 'message' : undefined;
  return { id, collection, body, data, pictogram, address: `${SITE}${pagePath(collection, id)}` };
}
