import { expect, test } from 'vitest'
import { standardPhotoProblems } from './standard-photos'

const sent = { kind: 'wrong', caption: 'Etiqueta torcida', isSent: true }
test.each([
  [{}, 0, null],
  [{ kind: 'right' }, 3, null],
  [{}, 4, ['kind', 'photo']],
  [{ kind: 'other' }, 0, ['kind', 'photo']],
  [{ caption: '' }, 0, ['caption', 'photo']],
  [{ caption: 'a'.repeat(201) }, 0, ['caption', 'photo']],
  [{ isSent: false }, 0, ['photo']],
])('%#: wrong of %j beside %i are %j', (more, alike, wrong) => {
  const problems = standardPhotoProblems({ ...sent, ...more }, alike)
  expect(problems && Object.keys(problems)).toEqual(wrong)
})
