import { useState } from 'react'
import { OFFICES } from '../../../modules/federation/rules/offices'
import { CodeDrawer } from '../form/code-drawer'
import { FormDrawer } from '../form/form-drawer'
import { SelectField } from '../form/select-field'
import { TextField } from '../form/text-field'
import type { Offices } from '../../lib/rights-queries'
import type { Organization } from '../../lib/types'
import { useGrave } from '../../lib/use-grave'
import { written } from '../../lib/written'

type Props = { federation: Organization; candidates: Offices['candidates']; onClose: () => void }

export function GiveOfficeDrawer({ federation, candidates, onClose }: Props) {
  const [office, setOffice] = useState('president')
  const [memberId, setMemberId] = useState('')
  const give = useGrave<{ office: string; memberId: string; until: string; act: string }>({
    path: `/admin/organizations/${federation.id}/offices`,
    stale: ['organizations', 'changes'],
    done: 'Anotado. Si no es el primer nombramiento, rige cuando otra persona lo confirme en «Cambios por confirmar».',
    onDone: onClose,
  })
  const send = (form: FormData) =>
    give.send({ office, memberId, until: written(form, 'until') ?? '', act: written(form, 'act') ?? '' })
  return (
    <>
      <FormDrawer
        isOpen={!give.code.isOpen}
        onClose={onClose}
        title={`Dar un cargo en ${federation.name}`}
        about="Desde ese momento la persona puede en la mesa lo que su cargo abre, y la anterior ya no."
        submit="Dar el cargo"
        isSending={give.isSending}
        onSubmit={send}
      >
        <SelectField
          label="Cargo"
          value={office}
          options={OFFICES}
          onChoose={setOffice}
          error={give.fields.office}
        />
        <SelectField
          label="Quién"
          value={memberId}
          placeholder="Elige a una persona"
          options={Object.fromEntries(candidates.map(({ id, name, of }) => [id, `${name} (${of})`]))}
          onChoose={setMemberId}
          error={give.fields.memberId}
        />
        <TextField name="until" type="date" label="Último día" error={give.fields.until} />
        <TextField
          name="act"
          label="Por qué acta"
          hint="Así: acta de la asamblea del 14 de marzo de 2026."
          maxLength={200}
          error={give.fields.act}
        />
      </FormDrawer>
      <CodeDrawer {...give.code} />
    </>
  )
}
