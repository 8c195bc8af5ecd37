import { expect, test } from 'vitest'
import type { CourseTopic } from '../../../contracts/training'
import { coursesFor } from './point-topics'

const course = (title: string, topic: CourseTopic, isWithdrawn = false) => ({
  ...{ handle: title.toLowerCase(), title, topic, isWithdrawn },
})
const COURSES = [
  course('Fotos', 'photographs'),
  course('Norma', 'quality'),
  course('Higiene', 'food-handling'),
  course('Envases', 'food-handling'),
  course('Antigua', 'food-handling', true),
]

test.each([
  ['container', ['Envases', 'Higiene']],
  ['technique', ['Norma', 'Envases']],
  ['label', ['Norma']],
  [null, ['Norma']],
] as const)('%s: the two nearest that are still taught', (point, titles) => {
  expect(coursesFor(point, COURSES).map(({ title }) => title)).toEqual(titles)
})
