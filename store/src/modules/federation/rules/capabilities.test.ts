import { expect, it } from 'vitest'
import type { Capability } from '../../../contracts/desk'
import { CAPABILITIES, capabilitiesOf, officesWith, openedBy } from './capabilities'
import { type Office, officeNames } from './offices'

const held = (office: Office, isOwn = true) => ({ mandateId: `mand_${office}`, office, isOwn })

/** In the organization of the office, and in one below it. */
const TABLE: Record<Office, [own: Capability[], below: Capability[]]> = {
  president: [
    [
      'look',
      'approve',
      'orders',
      'groups',
      'money',
      'documents',
      'collect',
      'close',
      'pay',
      'offices',
      'give_offices',
      'points',
      'announce',
      'shop',
      'terms',
      'certificates',
      'vouch',
      'train',
      'leaders',
      'mentor',
      'learning',
      'trials',
      'supply',
      'standards',
      'qualify',
      'share_out',
      'agree',
      'lots',
      'buy',
    ],
    [
      'look',
      'approve',
      'orders',
      'groups',
      'money',
      'pay',
      'offices',
      'give_offices',
      'points',
      'certificates',
      'vouch',
      'learning',
      'supply',
    ],
  ],
  secretary: [
    [
      ...(['look', 'groups', 'offices', 'give_offices', 'announce', 'shop', 'terms', 'vouch'] as const),
      ...(['leaders', 'mentor', 'supply', 'standards', 'agree'] as const),
    ],
    ['look', 'groups', 'offices', 'vouch', 'supply'],
  ],
  treasurer: [
    ['look', 'money', 'documents', 'collect', 'close', 'pay', 'offices', 'terms', 'vouch', 'buy'],
    ['look', 'money', 'pay'],
  ],
  coordinator: [
    [
      ...(['look', 'approve', 'orders', 'groups', 'points', 'announce', 'shop', 'train'] as const),
      ...(['leaders', 'mentor', 'learning', 'trials', 'supply', 'share_out', 'agree', 'buy'] as const),
    ],
    ['look', 'approve', 'orders', 'groups', 'points', 'learning', 'supply'],
  ],
  trainer: [['look', 'certificates', 'train', 'leaders', 'mentor', 'learning', 'trials'], []],
  quality: [['look', 'supply', 'qualify', 'lots'], []],
  communications: [['look', 'announce', 'shop'], []],
  auditor: [
    ['look', 'money', 'offices', 'leaders', 'learning', 'trials', 'supply'],
    ['look', 'money', 'offices', 'learning', 'supply'],
  ],
}

it('is a table of every office', () => {
  expect(Object.keys(CAPABILITIES).sort()).toEqual([...officeNames].sort())
})

it.each(officeNames)('%s can what the table says, and nothing else', (office) => {
  const [own, below] = TABLE[office]
  expect(capabilitiesOf([held(office)])).toEqual(own)
  expect(capabilitiesOf([held(office, false)])).toEqual(below)
})

it('lets nobody do anything without an office', () => {
  expect(capabilitiesOf([])).toEqual([])
})

it('adds up what several offices open, and names the one that opened it, her own organization first', () => {
  const both = [held('coordinator', false), held('president')]
  expect(openedBy(both, 'approve')).toEqual(held('president'))
  expect(openedBy([held('treasurer', false), held('coordinator', false)], 'approve')).toEqual(
    held('coordinator', false),
  )
  expect(openedBy([held('treasurer', false)], 'offices')).toBeNull()
})

it('names the offices that have a capability at their own desk', () => {
  expect(officesWith('approve')).toEqual(['president', 'coordinator'])
  expect(officesWith('close')).toEqual(['president', 'treasurer'])
})

it('where nobody can give offices, all who can above it can there, and nothing else opens more', () => {
  const above = [held('secretary', false)]
  expect([openedBy(above, 'give_offices'), openedBy(above, 'give_offices', true)]).toEqual([null, above[0]])
  for (const office of officeNames) {
    const more = capabilitiesOf([held(office, false)], true).filter(
      (one) => !capabilitiesOf([held(office, false)]).includes(one),
    )
    expect(more).toEqual(office === 'secretary' ? ['give_offices'] : [])
  }
})
