import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { shippedLicences } from '../../src/build/licences.ts';

interface Lock {
  lockfileVersion: number;
  packages: Record<string, { version?: string; integrity?: string; inBundle?: boolean; hasInstallScript?: boolean }>;
}
const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package is named with its exact version, and locked to its content', () => {
  const named = { ...dependencies, ...devDependencies };
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  for (const [name, version] of Object.entries(named))
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
  // What a package brings along itself is part of its content.
  const unlocked = locked.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'));
  expect(unlocked.map(([path]) => path)).toEqual([]);
});

test('no package runs a script at its installation but those that were looked at', () => {
  const withScripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  const names = withScripts.map((path) => path.replace(/^.*node_modules\//, ''));
  expect(names.filter((name) => !(name in allowScripts) && name !== 'fsevents')).toEqual([]);
});

describe('what reaches the reader', () => {
  test('is listed with a licence that lets us, and its text', () => {
    const licences = shippedLicences();
    expect(licences.length).toBeGreaterThanOrEqual(Object.keys(dependencies).length);
    for (const { name, licence, text } of licences) {
      expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|OFL-1\.1|MIT AND OFL-1\.1)$/);
      // Pagefind comes without the text; its address stands in its place.
      expect(text.length, name).toBeGreaterThan(name === 'pagefind' ? 20 : 400);
    }
  });

  test('is what the scripts of pages import, and nothing more that is not named', () => {
    const entrances = [
      ...globSync('src/**/*.astro').flatMap(scriptsOf),
      'src/features/offline/browser/worker.ts',
      'src/features/stick/browser/script.ts',
    ];
    expect(entrances.length).toBeGreaterThan(10);
    const packages = new Set(entrances.flatMap((file) => packagesOf(file)));
    expect([...packages].filter((name) => !(name in dependencies))).toEqual([]);
    expect([...packages].toSorted()).toEqual([
      'leven',
      'minisearch',
      'preact',
      'uqr',
      'workbox-precaching',
      'workbox-routing',
    ]);
  });
});

/** `npm audit` asks the registry, which not every registry can tell. */
const audit = spawnSync('npm', ['audit', '--audit-level=high', '--json'], { encoding: 'utf8' });
const canAudit = audit.stdout.includes('"vulnerabilities"');
test.skipIf(!canAudit)('no package is known to be unsafe, at high or above', () => {
  expect(audit.status, audit.stdout).toBe(0);
});

/** The scripts that the `<script>` of a component imports. */
function scriptsOf(component: string): string[] {
  const text = readFileSync(component, 'utf8');
  return [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap(([, script]) =>
    [...String(script).matchAll(/from '(\.[^']+)'|import '(\.[^']+)'/g)].map(([, from, alone]) =>
      join(dirname(component), String(from ?? alone)),
    ),
  );
}

/** The packages that a script loads, itself or through what it imports; types are not loaded. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      jsxImportSource: 'preact',
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
    fileName: file,
  });
  return ts.preProcessFile(outputText).importedFiles.flatMap(({ fileName }) => {
    if (fileName.startsWith('.')) return packagesOf(join(dirname(file), fileName), seen);
    return fileName.startsWith('@') ? fileName.split('/').slice(0, 2).join('/') : String(fileName.split('/')[0]);
  });
}
