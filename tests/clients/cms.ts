import { accounts } from '../../seed/data/accounts.ts'
import { readStack } from '../support/stack.ts'
import { call } from './store.ts'

/** What says who asks the cms, as somebody of the demonstration's communications. */
export async function asWriter(role: 'editor' | 'author' | 'trainer') {
  const account = accounts.find((one) => one.system === 'cms' && one.role === role)
  const { email, password } = account ?? {}
  const { body } = await call<{ token: string }>('POST', `${readStack().urls.cms}/api/users/login`, {
    email,
    password,
  })
  return { authorization: `JWT ${body.token}` }
}

/** A text of one paragraph, as the editor keeps it. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
      },
    ],
  },
})
