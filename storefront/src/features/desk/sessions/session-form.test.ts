import { expect, it } from 'vitest'
import { carriedOf, tickedIn, walkIns } from './session-form.ts'

function form(...entries: [string, string][]): FormData {
  const sent = new FormData()
  for (const [name, value] of entries) sent.append(name, value)
  return sent
}
const ana = {
  memberId: 'mem_ana',
  name: 'Ana',
  of: '',
  state: 'enrolled' as const,
  needsChildcare: false,
  needsTransport: false,
  attendance: null,
  isSelf: false,
}
const eva = { id: 'mem_eva', name: 'Eva', of: 'Telar' }
const isa = { id: 'mem_isa', name: 'Isa', of: '' }

it('keeps who was ticked while another is looked for, and lists nobody twice', () => {
  const kept = carriedOf({ id: 'mem_eva', name: 'Eva', words: 'Telar', isTicked: true })
  const sent = form(
    ['persona', 'mem_ana'],
    ['persona', 'mem_eva'],
    ['persona', 'mem_eva'],
    ['de-mem_eva', kept],
  )
  expect(tickedIn(sent)).toEqual(['mem_ana', 'mem_eva'])
  expect(walkIns(sent, { people: [ana], found: [eva, isa] })).toEqual([
    { id: 'mem_eva', name: 'Eva', words: 'Telar', isTicked: true },
    { id: 'mem_isa', name: 'Isa', words: '', isTicked: false },
  ])
})

it('is whoever was found, before anything was sent', () => {
  expect(tickedIn(null)).toEqual([])
  expect(walkIns(null, { people: [], found: [eva] })).toEqual([
    { id: 'mem_eva', name: 'Eva', words: 'Telar', isTicked: false },
  ])
})

it('does not name who was ticked without a name', () => {
  expect(walkIns(form(['persona', 'mem_x']), { people: [], found: [] })).toEqual([])
})
