import { TextField } from '../form/text-field'

type Props = {
  /** As it is now; left out: nobody is written down yet. */
  now?: { name: string; phone: string | null; email: string | null }
  phoneHint?: string
  wrong: Partial<Record<'name' | 'phone' | 'email', string>>
}

/** Who somebody is, and how she is reached. */
export const PersonFields = ({ now, phoneHint = 'Así: 9 1234 5678.', wrong }: Props) => (
  <>
    <TextField
      name="name"
      label="Nombre y apellido"
      defaultValue={now?.name}
      maxLength={120}
      error={wrong.name}
    />
    <TextField
      name="phone"
      type="tel"
      label="Celular"
      hint={phoneHint}
      defaultValue={now?.phone ?? ''}
      maxLength={20}
      error={wrong.phone}
    />
    <TextField
      name="email"
      type="email"
      label="Correo"
      defaultValue={now?.email ?? ''}
      maxLength={120}
      error={wrong.email}
    />
  </>
)
