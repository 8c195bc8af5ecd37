import { expect, test } from 'vitest'
import type { TrialSaid, TrialStep } from '../../store/src/contracts/index.ts'
import { TRIAL_LIMITS } from '../../store/src/contracts/trials.ts'
import { takeEntry } from '../../store/src/modules/training/rules/trial-entry.ts'
import { associations } from '../data/associations.ts'
import { courses } from '../data/courses/index.ts'
import { groups } from '../data/groups/index.ts'
import { trials } from '../data/history/trials.ts'
import { offices } from '../data/offices.ts'
import { products } from '../data/products/index.ts'
import { toldTrial } from './told-trial.ts'

const NOW = Date.parse('2026-11-30T12:00:00Z')

test.each(trials.map((trial) => [trial.idea.title, trial] as const))(
  '«%s» is told as the store takes it',
  (_, trial) => {
    const entries = toldTrial(trial, NOW)
    let state: TrialStep | null = null
    let said: TrialSaid | null = null
    for (const { step, says, by } of entries) {
      ;({ state, said } = takeEntry(
        state,
        said,
        { step, says } as Parameters<typeof takeEntry>[2],
        '2026-11-30',
      ))
      expect(groups.find(({ handle }) => handle === trial.group)?.members.map(({ name }) => name)).toContain(
        by,
      )
      for (const [name, text] of Object.entries(says))
        if (typeof text === 'string') {
          const max = name === 'title' ? TRIAL_LIMITS.title : TRIAL_LIMITS.text
          expect([name, text.length <= max]).toEqual([name, true])
        }
    }
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((a, b) => +a - +b))
    expect(said?.idea.title).toBe(trial.idea.title)
  },
)

test('they stand in each state, over three associations', () => {
  const last = trials.map((trial) => toldTrial(trial, NOW).at(-1)?.step)
  expect(new Set(last)).toEqual(new Set(['idea', 'batch', 'sale', 'adopted', 'left']))
  const under = trials.map(({ group }) => groups.find(({ handle }) => handle === group)?.association)
  expect(new Set(under)).toEqual(new Set(associations.map(({ handle }) => handle)))
})

test('what they name is there: a lesson, a product of the group, an officer of its association', () => {
  for (const { lesson, adopted, group, advice } of trials) {
    if (lesson) {
      const course = courses.find(({ slug }) => slug === lesson.course)
      expect(course?.lessons.map(({ slug }) => slug)).toContain(lesson.lesson)
    }
    if (adopted?.product) expect(products.find(({ handle }) => handle === adopted.product)?.group).toBe(group)
    const association = groups.find(({ handle }) => handle === group)?.association ?? ''
    for (const { by } of advice) expect(offices[association]?.map(({ name }) => name)).toContain(by)
  }
})
