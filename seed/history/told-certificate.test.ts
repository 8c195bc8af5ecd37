import { expect, test } from 'vitest'
import { openingState } from '../../store/src/modules/training/rules/what-opens.ts'
import { courses } from '../data/courses/index.ts'
import { groups } from '../data/groups/index.ts'
import { certificates } from '../data/history/certificates.ts'
import { toldCertificate } from './told-certificate.ts'

test.each([Date.parse('2026-11-30T18:00:00Z'), Date.parse('2028-02-29T03:30:00Z')])(
  'a demonstration that is loaded at %i shows a certificate in each state',
  (now) => {
    const today = toldCertificate(
      { ...{ group: '', member: '', course: '' }, daysAgo: 0, endsIn: 0 },
      now,
    ).issuedOn
    const states = certificates.map((one) => {
      const { validUntil, extended, revoked } = toldCertificate(one, now)
      const opening = { validUntil, extendedUntil: extended?.until ?? null, isRevoked: revoked !== null }
      return extended ? 'extended' : openingState(opening, today)
    })
    expect(new Set(states)).toEqual(new Set(['open', 'ends_soon', 'grace', 'over', 'extended', 'revoked']))
    const holders = certificates.map(({ group, member, course }) => `${group} ${member} ${course}`)
    expect(new Set(holders).size, 'one of them is renewed').toBe(holders.length - 1)
  },
)

test.each(certificates)('$member of $group has one of a course that is there, in order', (one) => {
  expect(courses.map(({ slug }) => slug)).toContain(one.course)
  const people = groups.find(({ handle }) => handle === one.group)?.members ?? []
  expect(people.map(({ name }) => name)).toContain(one.member)
  if (one.endsIn !== null) expect(one.endsIn).toBeGreaterThan(-one.daysAgo)
  for (const later of [one.extended, one.revoked]) expect(later?.daysAgo ?? 0).toBeLessThan(one.daysAgo)
})
