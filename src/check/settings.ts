import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { Fault } from '../making/fault.ts';
import { contrast, partsOfHex } from '../model/contrast.ts';
import type { Mistake } from '../model/drawn/mistakes.ts';
import { LOGO } from '../model/drawn/parts.ts';
import { readDrawing } from '../model/drawn/plain.ts';
import { coloursIn } from '../model/logo.ts';
import { address, line } from '../model/schemas/fields.ts';
import { phoneOrNone } from '../model/schemas/phone.ts';
import { formatProblems, type Problem } from '../model/source/problem.ts';
import { bewaarnaam, kleuren, site } from '../site.ts';
import { suggest } from './suggest.ts';

const FILE = 'src/site.ts';
/** What fits under a picture on a phone. */
const MOST_SHORT_NAME = 15;
/** How much texts and edges stand out. */
const TEXT = 7;
const EDGE = 3;
const TEXTS = ['inkt', 'inkt-zacht', 'petrol', 'pruim', 'oker', 'bos', 'alarm'] as const;
const GROUNDS = ['papier', 'kaart', 'vlak'] as const;

const yesOrNo = z.boolean('moet true of false zijn');

const settings = z.strictObject({
  naam: line,
  korteNaam: line.max(MOST_SHORT_NAME, {
    error: ({ input }) => `is te lang: ${String(input).length} tekens, hoogstens ${MOST_SHORT_NAME}. Kies een kortere`,
  }),
  ondertitel: line,
  organisatie: line,
  url: address.refine((url) => url === new URL(url).origin, {
    error: ({ input }) =>
      `mag alleen het adres van de computer zijn, zoals ${new URL(String(input)).origin}. Staat de site in een map? Zet die bij «base»`,
    when: ({ value }) => URL.canParse(String(value)),
  }),
  base: z
    .string('moet tekst zijn, zoals / of /sociale-media/')
    .regex(
      /^\/*([\w.~-]+\/+)*[\w.~-]*\/*$/,
      'mag alleen letters, cijfers, streepjes en / hebben, zoals /sociale-media/',
    ),
  uitweg: address,
  crisisnummer: phoneOrNone,
  logo: z
    .string()
    .refine(
      (file) => existsSync(file),
      'noemt een bestand dat er niet is. Zet de tekening in src/, of verbeter de naam',
    ),
  biedt: z
    .strictObject({ cursus: yesOrNo, begeleiders: yesOrNo, delen: yesOrNo })
    .refine(({ cursus, begeleiders }) => cursus || !begeleiders, {
      error: 'kan niet: zonder cursus zijn er geen handleidingen. Zet ook begeleiders op false',
      path: ['begeleiders'],
    }),
  toegankelijkheid: z.strictObject({
    klachten: line,
    toezicht: line,
    datum: z.iso.date('moet een datum zijn, zoals 2026-11-25'),
    onderzoek: line,
    ondertekenaar: z.string(),
  }),
  verzwijg: z.array(line),
});

const keptName = z
  .string()
  .regex(/^[a-z][a-z\d-]{1,39}$/, 'mag alleen kleine letters, cijfers en streepjes hebben, zoals knoppenkennis');

const colour = z.string().regex(/^#([\da-f]{3}|[\da-f]{6})$/i, 'moet een kleur zijn zoals #0b4a4f');
const colours = z
  .strictObject(
    Object.fromEntries([...GROUNDS, ...TEXTS, 'lijn', 'lijn-zacht'].map((name) => [name, colour])) as Record<
      keyof typeof kleuren.licht,
      typeof colour
    >,
  )
  .superRefine((its, context) => {
    const demand = (name: keyof typeof its, least: number) => {
      const weak = GROUNDS.map((ground) => ({
        ground,
        found: contrast(partsOfHex(its[name]), partsOfHex(its[ground])),
      }))
        .toSorted((a, b) => a.found - b.found)
        .find(({ found }) => found < least);
      if (weak)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `verschilt te weinig van ${weak.ground}: ${weak.found.toFixed(1)}, ten minste ${least}. Maak een van beide lichter of donkerder`,
        });
    };
    for (const name of TEXTS) demand(name, TEXT);
    demand('lijn', EDGE);
  });
const schemes = z.strictObject({
  licht: colours,
  donker: colours,
  rustig: colours,
  contrast: colours,
  'contrast-donker': colours,
});

const all = { site, bewaarnaam, kleuren };
const shape = z.strictObject({ site: settings, bewaarnaam: keptName, kleuren: schemes });

/** What is wrong in `src/site.ts`, with the lines on which that stands. */
export function checkSettings(own: unknown = all): Problem[] {
  const source = readFileSync(FILE, 'utf8').split('\n');
  const { data, error } = shape.safeParse(own, { error: dutchMessage });
  if (data) {
    const { logo } = data.site;
    return logoMistakes(readFileSync(logo, 'utf8')).map((mistake) => ({ file: logo, ...mistake }));
  }
  return error.issues.flatMap((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const told = (path: string[], says: string) => ({
      file: FILE,
      line: lineOf(source, path),
      // The names of the lists themselves say nothing to who reads the rest.
      text: `«${(path.length > 1 ? path.slice(1) : path).join(' ')}» ${says}.`,
    });
    const path = issue.path.map(String);
    if (unknown.length === 0) return [told(path, issue.message)];
    return unknown.map((key) =>
      told([...path, key], `kennen we niet.${suggest(key, namesAt(path))} Verbeter de naam, of haal het weg`),
    );
  });
}

/** What keeps a drawing from being the logo. */
export function logoMistakes(svg: string): Mistake[] {
  const names = Object.keys(kleuren.licht);
  const unknown = coloursIn(svg).filter(({ name }) => !names.includes(name));
  return [
    ...readDrawing(LOGO, svg).mistakes,
    ...unknown.map(({ name, index }) => ({
      line: svg.slice(0, index).split('\n').length,
      text: `De kleur «--color-${name}» is er niet.${suggest(name, names)} Kies uit: ${names.join(', ')}.`,
    })),
  ];
}

/** @throws where `src/site.ts` is wrong: with what, in Dutch */
export function demandSettings(): void {
  const problems = checkSettings();
  if (problems.length > 0) throw new Fault(formatProblems(problems, 'fout'));
}

/** The line on which a setting stands: each name of its path is looked for below the one before. */
function lineOf(source: readonly string[], path: readonly string[]): number {
  const found = path.reduce((from, name) => {
    const pattern = new RegExp(`(^|[\\s{,])(const )?'?${RegExp.escape(name)}'?\\s*[:=]`);
    const at = source.findIndex((text, index) => index >= from && pattern.test(text));
    return at < 0 ? from : at;
  }, 0);
  return found + 1;
}

/** Names of the settings that stand at `path`. */
function namesAt(path: readonly string[]): string[] {
  const at = path.reduce<unknown>((outer, name) => (outer as Record<string, unknown>)[name], all);
  return Object.keys(at as object);
}

const dutchMessage: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'ontbreekt. Vul het in';
  return 'klopt niet';
};
