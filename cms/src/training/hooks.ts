import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { onlyEditorsPublish } from '../access/only-editors-publish.ts'
import { knownStatus } from '../doors/known-status.ts'
import type { Course, Lesson } from '../payload-types.ts'
import { tellShopOfChange, tellShopOfRemoval } from '../purge/hooks.ts'
import { courseTags, lessonTags } from '../purge/tags.ts'
import { forgetUses, noteUses } from '../uses/note-uses.ts'
import { keptAddress } from './kept-address.ts'
import { courseCanGoOut, lessonCanGoOut } from './publish-course.ts'
import { secondPersonPublishes } from './second-person.ts'
import { tellOutline, tellOutlinesWith } from './tell-outline.ts'

type Kept = { _status?: string | null; deletedAt?: string | null }

const isOut = ({ _status, deletedAt }: Kept): boolean => _status === 'published' && !deletedAt

const tellOfCourse: CollectionAfterChangeHook<Course> = ({ doc, req }) => tellOutline(req, doc.id, isOut(doc))
const tellOfCourseGone: CollectionAfterDeleteHook<Course> = ({ id, req }) =>
  tellOutline(req, String(id), false)
const tellOfLesson: CollectionAfterChangeHook<Lesson> = ({ doc, req }) =>
  tellOutlinesWith(req, doc.id, isOut(doc))

/** What happens around a course. */
export const courseHooks: CollectionConfig['hooks'] = {
  beforeValidate: [knownStatus],
  beforeChange: [onlyEditorsPublish, secondPersonPublishes, keptAddress('courses'), courseCanGoOut],
  afterChange: [noteUses('courses'), tellOfCourse, tellShopOfChange(courseTags)],
  afterDelete: [forgetUses('courses'), tellOfCourseGone, tellShopOfRemoval(courseTags)],
}

/** What happens around a lesson: its course tells of it. */
export const lessonHooks: CollectionConfig['hooks'] = {
  beforeValidate: [knownStatus],
  beforeChange: [onlyEditorsPublish, secondPersonPublishes, keptAddress('lessons'), lessonCanGoOut],
  afterChange: [noteUses('lessons'), tellOfLesson, tellShopOfChange(lessonTags)],
  afterDelete: [forgetUses('lessons'), tellShopOfRemoval(lessonTags)],
}
