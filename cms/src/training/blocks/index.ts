import type { Block } from 'payload'
import { audioBlock, sheetBlock, videoBlock } from './files.ts'
import { quizBlock } from './quiz.ts'
import { exerciseBlock, galleryBlock, linksBlock, photoBlock, stepsBlock, textBlock } from './told.ts'

/** What a lesson is made of. A further block is a line here, and its drawing one of the shop's registry. */
export const lessonBlocks: Block[] = [
  textBlock,
  photoBlock,
  galleryBlock,
  audioBlock,
  videoBlock,
  stepsBlock,
  exerciseBlock,
  quizBlock,
  sheetBlock,
  linksBlock,
].map((block) => ({ ...block, admin: { ...block.admin, disableBlockName: true } }))
