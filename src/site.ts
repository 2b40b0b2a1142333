/** Everything that another organisation changes to make this site its own. */
export const site = {
  /** Shown in the header, in page titles and on the booklet's cover. */
  naam: 'Knoppenkennis',
  /** One line under the name. */
  ondertitel: 'Sociale media, rustig uitgelegd',
  /** Who offers the site; named on the booklet's cover and on `/over/`. */
  organisatie: 'Mediant circuit Herstel',
  /** Where the site is published, without a path. Used in sitemap, canonical addresses and print. */
  url: 'https://knoppenkennis.example',
  /** Folder of the site on its host: '/' or, for instance, '/sociale-media/'. */
  base: '/',
  /** Where «Snel weg» on pages with a heavy subject leads: a site that anyone may look at. */
  uitweg: 'https://www.buienradar.nl/',
  /**
   * Number that clients of the organisation call in a crisis, day and night, as they read it, such as '053 123 45 67'.
   * Empty where there is none that all of them may call.
   */
  crisisnummer: '',
} as const;
