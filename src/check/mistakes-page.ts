import type { Problem } from '../model/source/problem.ts';

/**
 * The page that stands in place of every other in `npm run dev` as long as texts have mistakes, as HTML.
 * @param client address of the script that has the browser load it anew
 */
export function mistakesPage(problems: readonly Problem[], client: string): string {
  const items = problems.map(
    ({ file, line, text }) => `<li><p>${escaped(text)}</p><p><code>${escaped(file)}, regel ${line}</code></p></li>`,
  );
  const heading = problems.length === 1 ? 'Eén fout in de teksten' : `${problems.length} fouten in de teksten`;
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading}</title>
<style>
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
  li { margin-block: 1.5rem; border-inline-start: .25rem solid #b3261e; padding-inline-start: 1rem; list-style: none }
  ol { padding: 0 }
  p { margin: .25rem 0 }
  code { overflow-wrap: anywhere }
</style>
<script type="module" src="${client}"></script>
<h1>${heading}</h1>
<p>Maak dit in orde en sla het bestand op. De site komt dan vanzelf terug.</p>
<ol>${items.join('')}</ol>
</html>
`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
