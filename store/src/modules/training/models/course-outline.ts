import { model } from '@medusajs/framework/utils'

/** One version of a course as the cms published it, and its withdrawal too; none is changed. `outline`: see `contracts/training.ts`. */
export const CourseOutline = model
  .define('course_outline', {
    id: model.id({ prefix: 'out' }).primaryKey(),
    course: model.text(),
    version: model.number(),
    outline: model.json(),
  })
  .indexes([{ on: ['course', 'version'], unique: true }])
