import type { PictureSeed } from '../../../illustrations/picture-seed.ts'
import { pictures as groups } from './groups.ts'
import { pictures as stories } from './stories.ts'

/** How the wide pictures of profiles, stories and the home page are drawn, by file stem. */
export const scenePictures: Record<string, PictureSeed> = { ...groups, ...stories }
