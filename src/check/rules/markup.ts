import type { Link, List, ListItem, Node, Parent } from 'mdast';
import { contentComponents } from '../../model/source/components.ts';
import type { Content, MdxSource } from '../../model/source/content.ts';
import type { Problem } from '../../model/source/problem.ts';
import { type ComponentNode, isComponent, lineOf, walk } from '../../model/source/walk.ts';
import { suggest } from '../suggest.ts';
import { knownSlugs } from './references.ts';

const MARKDOWN = new Set([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'strong',
  'emphasis',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'image',
  'break',
]);

const FORBIDDEN: Record<string, string> = {
  mdxjsEsm: '«import» en «export» kunnen hier niet. Haal de regel weg; onderdelen werken zonder import.',
  mdxFlowExpression: 'Een stuk code tussen { en } kan hier niet. Haal het weg. Een los haakje schrijf je als \\{.',
  mdxTextExpression: 'Een stuk code tussen { en } kan hier niet. Haal het weg. Een los haakje schrijf je als \\{.',
  html: 'HTML kan hier niet. Gebruik gewone opmaak of een onderdeel.',
  blockquote: 'Een citaat (regel met >) kan hier niet. Gebruik <Voorbeeld> of gewone tekst.',
  code: 'Een codeblok kan hier niet. Haal de spaties of de ``` aan het begin weg.',
  inlineCode: 'Tekst tussen ` en ` kan hier niet. Maak de tekst **vet** of gewoon.',
  thematicBreak: 'Een streep (---) kan hier niet. Gebruik een kopje.',
  definition: 'Zet het adres direct achter de tekst: [tekst](adres).',
  linkReference: 'Zet het adres direct achter de tekst: [tekst](adres).',
  imageReference: 'Zet het adres direct achter de beschrijving: ![beschrijving](./naam.jpg).',
  delete: 'Doorgestreepte tekst (~~) kan hier niet. Haal de ~~ weg.',
};

/** Only the Markdown and the components that both outputs know, each used as it is meant. */
export function checkMarkup(content: Content): Problem[] {
  const known = knownSlugs(content);
  return content.mdx.flatMap((source) => checkSource(source, known));
}

function checkSource({ collection, file, tree }: MdxSource, known: Record<string, string[]>): Problem[] {
  const problems: Problem[] = [];
  const report = (node: Node, text: string) => problems.push({ file, line: lineOf(node), text });

  walk(tree, (node, ancestors) => {
    if (isComponent(node)) checkComponent(node, ancestors);
    else if (!MARKDOWN.has(node.type))
      report(node, FORBIDDEN[node.type] ?? 'Deze opmaak kan hier niet. Gebruik gewone tekst.');
    if (node.type === 'listItem' && typeof (node as ListItem).checked === 'boolean')
      report(node, 'Een vakje om af te vinken kan hier niet. Haal de [ ] weg.');
    if (node.type === 'list' && ((node as List).start ?? 1) !== 1)
      report(node, 'Een genummerde lijst begint bij 1. Haal weg wat de lijst breekt, of begin opnieuw bij 1.');
    if (node.type === 'link' && (node as Link).title)
      report(node, `Tussen ( en ) staat alleen het adres. Haal «${(node as Link).title}» weg.`);
  });
  return problems;

  function checkComponent(node: ComponentNode, ancestors: readonly Parent[]): void {
    const name = node.name ?? '';
    if (!/^[A-Z]/.test(name))
      return void report(node, `HTML (<${name}>) kan hier niet. Gebruik gewone opmaak of een onderdeel.`);

    const names = Object.keys(contentComponents);
    const component = contentComponents[name];
    if (!component)
      return void report(
        node,
        `Het onderdeel <${name}> bestaat niet.${suggest(name, names)} Kies uit: ${names.join(', ')}.`,
      );

    if (component.only && !component.only.includes(collection))
      report(node, `<${name}> kan alleen in ${component.only.join(' en ')}.`);
    const around = ancestors.findLast(isComponent)?.name ?? 'root';
    if (component.inside && component.inside !== around) {
      report(
        node,
        component.inside === 'root'
          ? `<${name}> mag niet in een ander onderdeel staan.`
          : `<${name}> kan alleen binnen <${component.inside}> staan.`,
      );
    }
    checkChildren(node, component.holds);
    checkAttributes(node, component.attributes ?? {});
  }

  function checkChildren(node: ComponentNode, holds: string): void {
    const { name, children } = node;
    const isInline = node.type === 'mdxJsxTextElement';
    const isInSentence = holds === 'inline' || holds === 'word';
    const isEmpty = holds === 'empty' || holds === 'word';
    if (isInSentence && !isInline) report(node, `<${name}> hoort in een zin, niet op een eigen regel.`);
    if (!isInSentence && isInline)
      report(node, `<${name}> hoort op een eigen regel, met een lege regel ervoor en erna.`);
    if (isEmpty && children.length > 0)
      report(node, `<${name}> heeft geen tekst. Schrijf <${name} … /> en haal </${name}> weg.`);
    if (!isEmpty && children.length === 0) report(node, `<${name}> is leeg. Schrijf er tekst in, of haal het weg.`);
    const [list] = children;
    if (holds === 'list' && !(children.length === 1 && list?.type === 'list' && list.ordered)) {
      report(node, `<${name}> moet precies één genummerde lijst hebben: 1. … 2. …`);
    }
  }

  function checkAttributes(
    node: ComponentNode,
    attributes: NonNullable<(typeof contentComponents)[string]['attributes']>,
  ): void {
    const given = new Map<string, string>();
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
        report(node, `<${node.name}>: schrijf elk kenmerk als naam="tekst". Code tussen { en } kan hier niet.`);
      } else if (!attributes[attribute.name]) {
        const expected = Object.keys(attributes);
        report(node, `<${node.name}> kent het kenmerk «${attribute.name}» niet.${suggest(attribute.name, expected)}`);
      } else {
        given.set(attribute.name, attribute.value);
      }
    }
    for (const [key, { required, values, refersTo, number }] of Object.entries(attributes)) {
      const value = given.get(key);
      if (!value?.trim()) {
        if (required) report(node, `<${node.name}> mist het kenmerk «${key}». Schrijf <${node.name} ${key}="…">.`);
        continue;
      }
      const choices = values ?? (refersTo && known[refersTo]);
      if (choices && !choices.includes(value))
        report(
          node,
          `<${node.name}>: «${value}» bestaat niet.${suggest(value, choices)} Kies uit: ${choices.join(', ')}.`,
        );
      if (number && !/^[1-9]\d*$/.test(value))
        report(node, `<${node.name}>: «${key}» moet een heel getal zijn, zoals 3.`);
    }
  }
}
