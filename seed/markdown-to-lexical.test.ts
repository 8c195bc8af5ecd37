import { expect, test } from 'vitest'
import { pages } from './data/pages/index.ts'
import { profiles } from './data/profiles/index.ts'
import { stories } from './data/stories/index.ts'
import { markdownToLexical } from './markdown-to-lexical.ts'

const shape = (markdown: string) => markdownToLexical(markdown).root.children

test('each kind of block becomes its own node', () => {
  const text = 'Uno\ndos\n\n## Título\n\n### Menor\n\n- a\n- b\n\n> dijo\n> ella'
  expect(shape(text).map(({ type }) => type)).toEqual(['paragraph', 'heading', 'heading', 'list', 'quote'])
})

test('lines of one paragraph are joined by a space', () => {
  expect(shape('Uno\ndos')).toMatchObject([{ children: [{ text: 'Uno dos' }] }])
})

test('bold and italic are bits that add up, and a link keeps its address', () => {
  const [paragraph] = shape('a **b *c* d** [e](/paginas/nosotras)')
  expect(paragraph).toMatchObject({
    children: [
      { text: 'a ', format: 0 },
      { text: 'b ', format: 1 },
      { text: 'c', format: 3 },
      { text: ' d', format: 1 },
      { text: ' ' },
      { type: 'link', fields: { url: '/paginas/nosotras', linkType: 'custom' }, children: [{ text: 'e' }] },
    ],
  })
})

test('items of a list are numbered from one', () => {
  expect(shape('- a\n- b')).toMatchObject([
    { listType: 'bullet', tag: 'ul', children: [{ value: 1 }, { value: 2 }] },
  ])
})

test('no mark of Markdown is left to be read in any text of the seed', () => {
  const bodies = [...profiles, ...stories, ...pages, ...[...stories, ...pages].flatMap(({ en }) => en ?? [])]
  for (const { body } of bodies) {
    const texts = JSON.stringify(markdownToLexical(body)).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)
    for (const [, text] of texts) expect(text).not.toMatch(/\*|^#|^> |^- |\]\(/)
  }
})
