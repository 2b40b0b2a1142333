import { readdirSync, readFileSync } from 'node:fs';

/** Other people's work that reaches the reader, as code, styles or fonts. */
export interface Licence {
  name: string;
  version: string;
  licence: string;
  /** As its makers wrote it, with their names; their address where the package has no text. */
  text: string;
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
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name));

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
      const text = readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && /^licen[cs]e/i.test(entry.name))
        .map((entry) => readFileSync(`${folder}/${entry.name}`, 'utf8').trim())
        .join('\n\n');
      found.set(name, { name, version, licence: license, text: text || homepage });
      visit(`${folder}/package.json`);
    }
  }
}
