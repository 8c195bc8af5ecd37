import { type PhotoTrouble, troubleWords } from './fit.ts'

/** A photo that cannot be taken in, said to her in words. */
export class PhotoProblem extends Error {
  constructor(readonly trouble: PhotoTrouble) {
    super(troubleWords[trouble])
  }
}
