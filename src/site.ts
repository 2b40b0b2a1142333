/**
 * Everything that another organisation changes to make this site its own; README.md, «Make it your own», tells in which
 * order. `npm run check:inhoud` says in Dutch what is not right.
 */
export const site = {
  /** Shown in the header, in page titles and on the booklet's cover. */
  naam: 'Knoppenkennis',
  /** What stands under its picture among the apps of a phone: at most 15 signs. */
  korteNaam: 'Knoppenkennis',
  /** One line under the name. */
  ondertitel: 'Sociale media, rustig uitgelegd',
  /** Who offers the site; named on every page and on the cover of all that is printed. */
  organisatie: 'Mediant circuit Herstel',
  /** Where the site is published, without a path. Used in sitemap, canonical addresses and print. */
  url: 'https://knoppenkennis.example',
  /** Folder of the site on its host: '/' or, for instance, '/sociale-media/', with slashes or without. */
  base: '/',
  /** Where «Snel weg» on pages with a heavy subject leads: a site that anyone may look at. */
  uitweg: 'https://www.buienradar.nl/',
  /**
   * Number that clients of the organisation call in a crisis, day and night, as they read it, such as '053 123 45 67'.
   * Empty where there is none that all of them may call.
   */
  crisisnummer: '',
  /** The logo: a square drawing, for header, icons and favicon. */
  logo: 'src/logo.svg',
  /** Which parts the site has; what is `false` leaves no trace. Without a course there are no guides for coaches. */
  biedt: { cursus: true, begeleiders: true, delen: true },
  /** Facts of the accessibility statement; the rest of it stands in `content/paginas/toegankelijkheid.mdx`. */
  toegankelijkheid: {
    /** Fits in «Dan kun je naar … gaan», for who has a complaint. */
    klachten: 'de klachtenfunctionaris van Mediant',
    /** Fits in «Dan kun je ook naar …», for who is treated unequally. */
    toezicht: 'het College voor de Rechten van de Mens',
    /** The day of the statement. */
    datum: '2026-11-25',
    /** How the site was assessed; fits in «Deze verklaring komt uit …». */
    onderzoek: 'onze eigen controles met een computer',
    /** Who signed it; empty while nobody did. */
    ondertekenaar: '',
  },
  /**
   * Words that may tell who is a client: the organisation's names, its houses, its town. Whoever shares a link to a page
   * that has one in its title or summary shows the picture of the site instead.
   */
  verzwijg: ['mediant'],
};

/**
 * Under this name browsers keep what a reader chose, and servers their settings. Who changes it later makes readers lose
 * their choices.
 */
export const bewaarnaam = 'knoppenkennis';

/**
 * All colours, for each choice of the reader's under Weergave; `licht` is also that of print, icons and shared pictures.
 * Every text stands out at least 7:1 against paper, card and tinted ground, every edge (`lijn`) 3:1.
 */
export const kleuren = {
  licht: {
    papier: '#faf6ee',
    kaart: '#fffdf8',
    vlak: '#eef3ee',
    inkt: '#23201b',
    'inkt-zacht': '#4a443b',
    lijn: '#857a66',
    'lijn-zacht': '#ddd3c2',
    /** The main colour: headings, links, buttons. */
    petrol: '#0b4a4f',
    /** Of cards about situations. */
    pruim: '#5b2148',
    /** Of the course, and of «Let op». */
    oker: '#6b3a0a',
    /** Of the practice place. */
    bos: '#23471c',
    /** Of help and danger. */
    alarm: '#7a1616',
  },
  donker: {
    papier: '#1b1a18',
    kaart: '#262421',
    vlak: '#24302e',
    inkt: '#f3ede2',
    'inkt-zacht': '#d5ccbd',
    lijn: '#938872',
    'lijn-zacht': '#47423a',
    petrol: '#93dad6',
    pruim: '#eebedb',
    oker: '#f2cb96',
    bos: '#b9dea9',
    alarm: '#ffbdb3',
  },
  /** Hardly any colour, and no sharp edge between light and dark. */
  rustig: {
    papier: '#e6e5dd',
    kaart: '#eceae3',
    vlak: '#dfe0d8',
    inkt: '#33352f',
    'inkt-zacht': '#41433c',
    lijn: '#73756b',
    'lijn-zacht': '#c9c9be',
    petrol: '#30464a',
    pruim: '#4a3c48',
    oker: '#4c402c',
    bos: '#38452f',
    alarm: '#5f332c',
  },
  contrast: {
    papier: '#fff',
    kaart: '#fff',
    vlak: '#fff',
    inkt: '#000',
    'inkt-zacht': '#000',
    lijn: '#000',
    'lijn-zacht': '#000',
    petrol: '#002a6b',
    pruim: '#4d0038',
    oker: '#4a2400',
    bos: '#0a3300',
    alarm: '#7a0000',
  },
  'contrast-donker': {
    papier: '#000',
    kaart: '#000',
    vlak: '#000',
    inkt: '#fff',
    'inkt-zacht': '#fff',
    lijn: '#fff',
    'lijn-zacht': '#fff',
    petrol: '#ffef6b',
    pruim: '#ffc9ee',
    oker: '#ffd28a',
    bos: '#b8ffb0',
    alarm: '#ffb8b0',
  },
};
