import type { Markdown } from './types.ts'

type Block = { type: string; version: 1; format: ''; indent: 0; direction: 'ltr'; children: Node[] }
type Text = { type: 'text'; version: 1; text: string; format: number; detail: 0; mode: 'normal'; style: '' }
type Link = Block & { type: 'link'; fields: { linkType: 'custom'; url: string; newTab: false } }
type Item = Block & { value: number }
type List = Block & { listType: 'bullet'; tag: 'ul'; start: 1 }
type Heading = Block & { tag: 'h2' | 'h3' }
type Node = Text | Block | Link | Item | List | Heading
export type Lexical = { root: Block }

const bold = 1
const italic = 2
const inline = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/

const block = (type: string, children: Node[]): Block => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
})

/** The body of a text as the CMS's editor keeps it: the few marks of `Markdown` in types.ts and no others. */
export function markdownToLexical(markdown: Markdown): Lexical {
  const parts = markdown.trim().split(/\n\s*\n/)
  return { root: block('root', parts.map(readBlock)) }
}

function readBlock(part: string): Node {
  const lines = part.split('\n').map((line) => line.trim())
  const first = lines[0] ?? ''
  const heading = /^(#{2,3}) (.+)$/.exec(first)
  if (heading && lines.length === 1)
    return { ...block('heading', readInline(heading[2] ?? '')), tag: heading[1] === '##' ? 'h2' : 'h3' }
  if (lines.every((line) => line.startsWith('- '))) return readList(lines.map((line) => line.slice(2)))
  if (lines.every((line) => line.startsWith('>')))
    return block('quote', readInline(lines.map((line) => line.replace(/^>\s?/, '')).join(' ')))
  return { ...block('paragraph', readInline(lines.join(' '))) }
}

function readList(lines: string[]): List {
  const items = lines.map((line, i): Item => ({ ...block('listitem', readInline(line)), value: i + 1 }))
  return { ...block('list', items), listType: 'bullet', tag: 'ul', start: 1 }
}

function readInline(text: string, format = 0): Node[] {
  const found = inline.exec(text)
  if (!found) return text === '' ? [] : [plain(text, format)]
  const [whole, strong, emphasis, label, url] = found
  const middle =
    strong !== undefined
      ? readInline(strong, format | bold)
      : emphasis !== undefined
        ? readInline(emphasis, format | italic)
        : [link(label ?? '', url ?? '', format)]
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + whole.length)
  return [...(before ? [plain(before, format)] : []), ...middle, ...readInline(after, format)]
}

const plain = (text: string, format: number): Text => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const link = (label: string, url: string, format: number): Link => ({
  ...block('link', readInline(label, format)),
  type: 'link',
  fields: { linkType: 'custom', url, newTab: false },
})
