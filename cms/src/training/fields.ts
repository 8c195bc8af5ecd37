import type { Field } from 'payload'
import { isEditor, isTrainer } from '../access/people.ts'

/** Why one person wrote and published: kept in that version of the history (`second-person.ts`). */
export const aloneReason: Field = {
  name: 'aloneReason',
  type: 'textarea',
  label: 'Por qué publica la misma persona',
  maxLength: 300,
  access: { read: ({ req: { user } }) => isEditor(user) || isTrainer(user) },
  admin: {
    position: 'sidebar',
    description:
      'Lo que se publica lo lee antes otra persona. Si esta vez no se puede, di por qué: queda en la historia.',
    condition: (_data, _siblings, { user }) => isEditor(user),
  },
}
