import { readdirSync, readFileSync } from 'node:fs';

/** Somebody else's work that reaches the reader, as code, as style or as letters. */
export interface Licence {
  naam: string;
  versie: string;
  licentie: string;
  /** As its makers wrote it, with their names; their address where they sent no text along. */
  tekst: string;
}

interface PackageJson {
  name: string;
  version: string;
  license: string;
  homepage?: string;
  dependencies?: Record<string, string>;
}

/**
 * The licences of what stands under `dependencies` in `package.json`, and of what that needs itself, by name. What is only
 * used to build and to test stands under `devDependencies`.
 */
export function shippedLicences(): Licence[] {
  const found = new Map<string, Licence>();
  visit('package.json');
  return [...found.values()].toSorted((a, b) => a.naam.localeCompare(b.naam));

  function visit(file: string): void {
    const { dependencies = {} }: PackageJson = JSON.parse(readFileSync(file, 'utf8'));
    for (const name of Object.keys(dependencies)) {
      if (found.has(name)) continue;
      const folder = `node_modules/${name}`;
      const {
        version,
        license,
        homepage = '',
      }: PackageJson = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      const tekst = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /^licen[cs]e/i.test(entry.name))
        .map((entry) => readFileSync(`${folder}/${entry.name}`, 'utf8').trim())
        .join('\n\n');
      found.set(name, { naam: name, versie: version, licentie: license, tekst: tekst || homepage });
      visit(`${folder}/package.json`);
    }
  }
}
