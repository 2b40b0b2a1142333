import browserslist from 'browserslist';

/** The oldest browsers for which scripts and styles are written, as Vite names them; package.json says which. */
export const oldestBrowsers = browserslist().map((name) => name.replace('ios_saf', 'ios').replace(' ', ''));
