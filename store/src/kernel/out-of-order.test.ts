import { expect, it } from 'vitest'
import { asOutOfOrder } from './out-of-order'

it.each([
  ['53100', 'could not extend file "base/5/16384": No space left on device'],
  ['53200', 'out of memory'],
  ['53300', 'sorry, too many clients already'],
  ['53400', 'configuration limit exceeded'],
  ['57014', 'canceling statement due to statement timeout'],
  ['57P01', 'terminating connection due to administrator command'],
  ['57P03', 'the database system is starting up'],
  ['58030', 'could not write to file: Input/output error'],
  ['08006', 'connection failure'],
  ['ENOSPC', 'ENOSPC: no space left on device, write'],
  ['EDQUOT', 'EDQUOT: disk quota exceeded, write'],
  ['EROFS', 'EROFS: read-only file system, open'],
  ['EMFILE', 'EMFILE: too many open files'],
])('%s is said in words, as an error and as the plain object that a workflow hands on', (code, message) => {
  for (const error of [Object.assign(new Error(message), { code }), { code, message, name: 'error' }]) {
    const problem = asOutOfOrder(error)
    expect(problem?.code).toBe('unavailable')
    expect(problem?.message).toMatch(/prueba de nuevo/)
  }
})

it.each(['No space left on device', 'Disk quota exceeded', 'sorry, too many clients already'])(
  'it is known by its words where its code was lost: %s',
  (words) => expect(asOutOfOrder(new Error(`insert into "attempt" … - ${words}`))?.code).toBe('unavailable'),
)

it.each([
  null,
  'ENOSPC',
  {},
  Object.assign(new Error('duplicate key'), { code: '23505' }),
  Object.assign(new Error('deadlock detected'), { code: '40P01' }),
  Object.assign(new Error('No such file'), { code: 'ENOENT' }),
])('%s is another trouble', (error) => expect(asOutOfOrder(error)).toBeNull())
