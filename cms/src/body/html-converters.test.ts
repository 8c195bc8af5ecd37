import { convertLexicalToHTMLAsync } from '@payloadcms/richtext-lexical/html-async'
import { expect, test } from 'vitest'
import { htmlConverters } from './html-converters.ts'

const text = (words: string, format = 0) => ({
  ...{ type: 'text', version: 1, text: words, format, mode: 'normal', style: 'color: red', detail: 0 },
})
const node = (type: string, children: unknown[], more: object = {}) => ({
  ...{ type, version: 1, direction: 'ltr', format: 'center', indent: 2, children },
  ...more,
})
const item = (value: number, ...children: unknown[]) => node('listitem', children, { value })

/** As `fields/body.ts` asks. */
const htmlOf = (...children: unknown[]) =>
  convertLexicalToHTMLAsync({
    converters: htmlConverters,
    data: JSON.parse(JSON.stringify({ root: node('root', children) })),
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })

test('no part of a text carries a style, whatever was pasted or sent: the policy of the shop refuses it', async () => {
  const all = await htmlOf(
    node('heading', [text('Título')], { tag: 'h2' }),
    node(
      'paragraph',
      [1, 2, 4, 8, 15].map((format) => text('palabra', format)),
    ),
    node('quote', [text('dicho')]),
    node('list', [item(1, text('uno')), item(2, node('list', [item(1, text('dentro'))], { tag: 'ul' }))], {
      ...{ tag: 'ol', listType: 'number', start: 1 },
    }),
  )
  expect(all).not.toMatch(/style/i)
  expect(all).toContain('<strong>palabra</strong>')
  expect(all).toMatch(/<ol[^>]*><li>uno<\/li><li><ul[^>]*><li>dentro<\/li><\/ul><\/li><\/ol>/)
})
