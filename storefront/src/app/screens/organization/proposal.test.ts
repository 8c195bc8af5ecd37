import { describe, expect, it, test } from 'vitest'
import type { OwnProfileProposal, PublishedProfile } from '#contracts'
import { changed, standingOf, typedFrom, wrongIn } from './proposal.ts'

const published: PublishedProfile = {
  headline: 'Tejen en Cañete',
  body: 'Somos nueve.\n\nTejemos.',
  quote: { text: 'La lana enseña.', author: 'Rosa' },
  image: null,
}
const typed = typedFrom(published, 'a')
const nothing = { headline: null, body: null, quote: null }

describe('what changed', () => {
  test.each([
    ['nothing', {}, nothing],
    ['spaces', { headline: ' Tejen en Cañete ', body: 'Somos nueve.\n\nTejemos.\n' }, nothing],
    ['what was emptied stays', { headline: '', body: ' ', quote: '', author: '' }, nothing],
    ['the sentence', { headline: 'Tejen' }, { ...nothing, headline: 'Tejen' }],
    ['the story', { body: 'Otra.' }, { ...nothing, body: 'Otra.' }],
    ['who said it', { author: 'Elsa' }, { ...nothing, quote: { text: 'La lana enseña.', author: 'Elsa' } }],
  ])('%s', (_what, more, words) => expect(changed({ ...typed, ...more })).toEqual(words))
  test('of a group without a profile all that was typed is new', () =>
    expect(changed({ ...typedFrom(null, 'a'), ...typed.from })).toEqual({
      headline: 'Tejen en Cañete',
      body: 'Somos nueve.\n\nTejemos.',
      quote: { text: 'La lana enseña.', author: 'Rosa' },
    }))
})

describe('what is wrong', () => {
  it('is to change nothing, but for a photo', () => {
    expect(wrongIn(typed, nothing, false)).toHaveProperty('headline')
    expect(wrongIn(typed, nothing, true)).toEqual({})
  })
  it('is a telephone, in the field that has it', () => {
    const other = { ...typed, body: 'Llámame al 9 8765 4321' }
    expect(Object.keys(wrongIn(other, changed(other), false))).toEqual(['body'])
  })
})

const proposal = (more: Partial<OwnProfileProposal>): OwnProfileProposal => ({
  id: 'profile_1',
  sentAs: 'a',
  state: 'sent',
  sentAt: '2026-11-28T15:00:00.000Z',
  receivedAt: null,
  at: '2026-11-30T15:00:00.000Z',
  reason: null,
  says: ['headline'],
  by: null,
  ...more,
})

test.each<[Partial<OwnProfileProposal>, string]>([
  [{}, 'Va camino a comunicaciones'],
  [{ state: 'received', receivedAt: '2026-11-29T15:00:00.000Z' }, 'Lo recibió comunicaciones el 29-11-2026'],
  [{ state: 'taken' }, 'Lo tomaron el 30-11-2026'],
  [{ state: 'published' }, 'Ya está publicado'],
  [{ state: 'declined', reason: 'la foto salió movida.' }, 'No lo tomaron: la foto salió movida.'],
])('%j reads «%s»', (more, words) => expect(standingOf(proposal(more)).words).toBe(words))
