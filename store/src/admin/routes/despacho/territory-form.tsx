import { Button, Text } from '@medusajs/ui'
import { useState } from 'react'
import type { Territory } from '../../../contracts'
import { CodeDrawer } from '../../components/form/code-drawer'
import { TextField } from '../../components/form/text-field'
import { draftOf, NOWHERE, territoryOfDraft, type ZoneDraft } from '../../lib/territory-draft'
import { useGrave } from '../../lib/use-grave'
import { RegionZones } from './region-zones'
import { ZoneFields } from './zone-fields'

const newZone = (): ZoneDraft => ({ key: crypto.randomUUID(), name: '', home: '', branch: '', bands: [] })

/** The rates in force, to change; the first ones where there are none. */
export function TerritoryForm({ inForce }: { inForce: Territory | null }) {
  const [draft, setDraft] = useState(() => draftOf(inForce))
  const [unread, setUnread] = useState<Record<string, string>>({})
  const save = useGrave<Territory>({
    path: '/admin/territory',
    stale: ['territory', 'changes'],
    done: inForce
      ? 'Pedido. Rige cuando otra persona lo confirme en «Cambios por confirmar».'
      : 'Listo: ya se puede despachar.',
  })
  const wrong = { ...save.fields, ...unread }
  const send = () => {
    const { territory, problems } = territoryOfDraft(draft)
    setUnread(problems)
    if (Object.keys(problems).length === 0) save.send(territory)
  }
  const write = (zone: ZoneDraft) =>
    setDraft({ ...draft, zones: draft.zones.map((one) => (one.key === zone.key ? zone : one)) })
  const drop = (key: string) => setDraft({ ...draft, zones: draft.zones.filter((one) => one.key !== key) })
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
        noValidate
        className="flex flex-col gap-y-8 px-6 py-6"
      >
        <TextField
          label="Quién lo lleva"
          value={draft.carrier}
          onWrite={(carrier) => setDraft({ ...draft, carrier })}
          maxLength={80}
          error={wrong.carrier}
        />
        {draft.zones.map((zone) => (
          <ZoneFields
            key={zone.key}
            zone={zone}
            problems={wrong}
            onWrite={write}
            onDrop={() => drop(zone.key)}
          />
        ))}
        <div>
          <Button
            type="button"
            variant="secondary"
            size="small"
            onClick={() => setDraft({ ...draft, zones: [...draft.zones, newZone()] })}
          >
            Agregar una zona
          </Button>
        </div>
        <RegionZones
          zones={draft.zones}
          regions={draft.regions}
          onChoose={(regions) => setDraft({ ...draft, regions })}
        />
        <TextField
          label="Comunas de otra zona que su región"
          hint={`Una en cada línea, así: Isla de Pascua: isla. Si no se llega, así: Isla de Pascua: ${NOWHERE}.`}
          isLong
          value={draft.apart}
          onWrite={(apart) => setDraft({ ...draft, apart })}
          error={wrong.apart}
        />
        <TextField
          label="Comunas donde solo se llega a la sucursal"
          hint="Una en cada línea."
          isLong
          value={draft.branchOnly}
          onWrite={(branchOnly) => setDraft({ ...draft, branchOnly })}
          error={wrong.branchOnly}
        />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" isLoading={save.isSending}>
            {inForce ? 'Pedir el cambio' : 'Guardar'}
          </Button>
          {Object.keys(wrong).length > 0 && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {Object.values(wrong)[0]}
            </Text>
          )}
        </div>
      </form>
      <CodeDrawer {...save.code} />
    </>
  )
}
