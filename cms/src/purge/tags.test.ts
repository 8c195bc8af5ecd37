import { expect, test } from 'vitest'
import { groupTags, pageTags, pictureTags, storyTags } from './tags.ts'

const live = { slug: 'b', handle: 'b', _status: 'published' }
const draft = { ...live, _status: 'draft' }

test.each([
  ['published', storyTags({ doc: live, previous: null }), ['stories', 'story:b']],
  ['published from a draft', storyTags({ doc: live, previous: draft }), ['stories', 'story:b']],
  ['unpublished', storyTags({ doc: draft, previous: live }), ['stories', 'story:b']],
  ['moved', storyTags({ doc: live, previous: { ...live, slug: 'a' } }), ['stories', 'story:b', 'story:a']],
  ['never public', storyTags({ doc: draft, previous: draft }), []],
  ['a profile', groupTags({ doc: live, previous: null }), ['groups', 'group:b']],
  ['a page', pageTags({ doc: live, previous: null }), ['pages', 'page:b']],
  ['a new picture', pictureTags({ doc: {}, previous: null }), []],
  ['a changed picture', pictureTags({ doc: {}, previous: {} }), ['stories', 'groups', 'courses', 'brand']],
])('%s', (_what, tags, expected) => {
  expect(tags).toEqual(expected)
})
