import { Button, Text } from '@medusajs/ui'
import { TextField } from '../../components/form/text-field'
import type { Problems, ZoneDraft } from '../../lib/territory-draft'
import { RateTable } from './rate-table'

type Props = {
  zone: ZoneDraft
  problems: Problems
  onWrite: (zone: ZoneDraft) => void
  onDrop: () => void
}

/** What it costs to one zone, and how long it takes. */
export function ZoneFields({ zone, problems, onWrite, onDrop }: Props) {
  const at = `rates.${zone.name.trim()}`
  const ofTable = Object.entries(problems).filter(
    ([path]) => path === at || path.startsWith(`${at}.bands`) || path === `${at}.days`,
  )
  return (
    <fieldset className="border-ui-border-base flex flex-col gap-y-4 rounded-lg border p-4">
      <legend className="txt-compact-medium-plus px-1">{`Zona ${zone.name}`}</legend>
      <div className="grid gap-4 md:grid-cols-3">
        <TextField
          label="Nombre de la zona"
          value={zone.name}
          onWrite={(name) => onWrite({ ...zone, name })}
          maxLength={40}
        />
        <TextField
          label="Días hábiles a domicilio"
          hint="Así: 1 a 3."
          value={zone.home}
          onWrite={(home) => onWrite({ ...zone, home })}
          maxLength={12}
          error={problems[`${at}.days.home`]}
        />
        <TextField
          label="Días hábiles a sucursal"
          hint="Así: 1 a 2."
          value={zone.branch}
          onWrite={(branch) => onWrite({ ...zone, branch })}
          maxLength={12}
          error={problems[`${at}.days.branch`]}
        />
      </div>
      {zone.bands.length > 0 && (
        <RateTable zone={zone} problems={problems} onWrite={(bands) => onWrite({ ...zone, bands })} />
      )}
      {zone.bands.length === 0 && <Text size="small">Sin precios: adonde es esta zona no se lleva.</Text>}
      {ofTable.map(([path, problem]) => (
        <Text key={path} role="alert" size="small" className="text-ui-fg-error">
          {problem}
        </Text>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => onWrite({ ...zone, bands: [...zone.bands, { grams: '', home: '', branch: '' }] })}
        >
          Agregar un peso
        </Button>
        <Button type="button" variant="transparent" size="small" onClick={onDrop}>
          Quitar la zona
        </Button>
      </div>
    </fieldset>
  )
}
