import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { courses } from '../courses/index.ts'
import { lessonPictures } from './lessons.ts'

const drawnIn = (course: (typeof courses)[number]) =>
  course.lessons.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.blockType === 'photo' && block.image.file in lessonPictures ? [block] : [],
    ),
  )

test('each drawing of a lesson stands at one step of one, with words for who does not see it', () => {
  const drawn = courses.flatMap(drawnIn)
  expect(drawn.map(({ image }) => image.file).toSorted()).toEqual(Object.keys(lessonPictures).toSorted())
  for (const { image, caption } of drawn) {
    expect(image.alt.length, image.file).toBeGreaterThan(25)
    expect(caption?.length, image.file).toBeGreaterThan(20)
  }
})

test.each(courses.map((course) => [course.slug, course] as const))(
  '%s has two of them or more',
  (_, course) => {
    expect(
      course.lessons.filter(({ blocks }) => !blocks.some(({ blockType }) => blockType === 'photo')),
    ).toEqual([])
    expect(drawnIn(course)).toHaveLength(course.lessons.length)
  },
)

test('none weighs more than 14 KB, for it is taken along on telephones', () => {
  for (const stem of Object.keys(lessonPictures))
    expect(statSync(new URL(`../../images/${stem}.avif`, import.meta.url)).size, stem).toBeLessThanOrEqual(
      14_000,
    )
})
