import type { OwnMentorship, OwnPath, PathNote } from '#contracts'
import { today } from '../../../lib/format.ts'
import { isOpen, type Queued } from '../../queue/item.ts'

type Noted = { id: string; note: PathNote }

/** What she said that the store does not have yet, in the order in which she said it. */
export const waitingNotes = (items: readonly Queued[]): Noted[] =>
  items
    .flatMap((item) => (item.act.is === 'path' && isOpen(item) ? [{ id: item.id, note: item.act.body }] : []))
    .toSorted((a, b) => a.note.saidAt.localeCompare(b.note.saidAt))

/** Her way as it will be when all that waits has arrived. */
export const withWaiting = (path: OwnPath, items: readonly Queued[]): OwnPath =>
  waitingNotes(items).reduce((so, { note }) => withNote(so, note), path)

function withNote(path: OwnPath, note: PathNote): OwnPath {
  if (note.says === 'wish') return { ...path, wish: { offices: note.offices, words: note.words } }
  if (note.says === 'seen') return { ...path, isSeen: note.isSeen }
  if (note.says === 'circle')
    return {
      ...path,
      circles: path.circles.map((one) => (one.id === note.id ? { ...one, isOver: true } : one)),
    }
  if (note.says === 'mentoring') return { ...path, mentorships: answered(path.mentorships, note) }
  const last = { level: note.level, on: today(new Date(note.saidAt)) }
  const before = path.readiness.find(({ office }) => office === note.office)
  const others = path.readiness.filter((one) => one !== before)
  const now = before ? { ...before, last } : { office: note.office, first: last, last, course: null }
  return { ...path, readiness: [...others, now] }
}

/** What both agreed is told by the store: without signal nobody knows what the other one said. */
const answered = (mentorships: OwnMentorship[], { id, answer }: { id: string; answer: 'agree' | 'end' }) =>
  mentorships.flatMap((one) => {
    if (one.id !== id) return [one]
    return answer === 'agree' ? [{ ...one, isMine: false }] : []
  })

/** Of what waits, what the new saying takes the place of. */
export const replacedBy = (note: PathNote, items: readonly Queued[]): string[] =>
  waitingNotes(items)
    .filter(({ note: before }) => subjectOf(before) === subjectOf(note))
    .map(({ id }) => id)

function subjectOf(note: PathNote): string {
  if (note.says === 'readiness') return note.office
  return 'id' in note ? note.id : note.says
}
