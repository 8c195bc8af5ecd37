import { expect, test } from 'vitest'
import { asBody } from './paragraphs.ts'

type Paragraphs = { root: { children: { children: { type: string; text?: string }[] }[] } }

const wordsOf = (text: string) =>
  (JSON.parse(JSON.stringify(asBody(text))) as Paragraphs).root.children.map(({ children }) => {
    return children.map((node) => (node.type === 'linebreak' ? '\n' : node.text)).join('')
  })

test.each([
  ['una sola línea', ['una sola línea']],
  ['uno\n\ndos\n \n\ntres', ['uno', 'dos', 'tres']],
  ['uno\nsigue\n\ndos', ['uno\nsigue', 'dos']],
  ['<b>tal cual</b>', ['<b>tal cual</b>']],
])('%j is %j', (text, paragraphs) => expect(wordsOf(text)).toEqual(paragraphs))
