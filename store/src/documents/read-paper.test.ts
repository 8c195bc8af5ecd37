import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pdfWords } from '../../integration/pdf-words'

const MAP = 'begincmap 1 beginbfrange <0041> <005a> <0041> endbfrange endcmap'
const stream = (packed: Buffer) => [
  Buffer.from(`<<\n  /Length ${packed.length}\n  /Filter /FlateDecode\n>>\nstream\n`),
  packed,
  Buffer.from('\nendstream\n'),
]
const paper = (content: Buffer) =>
  Buffer.concat([...stream(deflateSync(Buffer.from(MAP))), ...stream(content)])

it('what a document says is read in it, whatever byte its streams end with', () => {
  const ends = new Set<number>()
  for (let count = 0; count < 512; count += 1) {
    const content = deflateSync(Buffer.from(`[<00410042>] TJ % ${'!'.repeat(count)}`))
    ends.add(content.at(-1) ?? -1)
    expect(pdfWords(paper(content)), `ends with ${content.at(-1)}`).toEqual(['AB'])
  }
  expect([...ends]).toEqual(expect.arrayContaining([0x0a, 0x0d]))
})
