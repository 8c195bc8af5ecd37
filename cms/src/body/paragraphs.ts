import type { Group } from '../payload-types.ts'

type Body = NonNullable<Group['body']>

const block = { format: '', indent: 0, version: 1, direction: 'ltr' } as const
const plain = { format: 0, detail: 0, mode: 'normal', style: '', version: 1 } as const

const line = (text: string) => ({ ...plain, type: 'text', text })
const paragraph = (words: string) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  children: words
    .split('\n')
    .flatMap((text, i) => (i === 0 ? [line(text)] : [{ type: 'linebreak', version: 1 }, line(text)])),
})

/** What somebody wrote without any form, as the editor keeps it: an empty line begins a new paragraph. */
export const asBody = (text: string): Body => ({
  root: {
    ...block,
    type: 'root',
    children: text
      .trim()
      .split(/\n\s*\n/)
      .map(paragraph),
  },
})
