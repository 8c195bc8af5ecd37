import { SelectField } from '../../components/form/select-field'
import { REGIONS, type ZoneDraft } from '../../lib/territory-draft'

type Props = {
  zones: ZoneDraft[]
  regions: Record<string, string>
  onChoose: (regions: Record<string, string>) => void
}

/** A select has no empty value. */
const NONE = '-'

export function RegionZones({ zones, regions, onChoose }: Props) {
  const options = {
    ...Object.fromEntries(zones.map(({ key, name }) => [key, name || 'Zona sin nombre'])),
    [NONE]: 'No se lleva',
  }
  const valueOf = (code: string) => {
    const key = regions[code] ?? NONE
    return key in options ? key : NONE
  }
  return (
    <fieldset>
      <legend className="txt-compact-medium-plus mb-4">De qué zona es cada región</legend>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {REGIONS.map(([code, region]) => (
          <SelectField
            key={code}
            label={region}
            value={valueOf(code)}
            options={options}
            onChoose={(key) => onChoose({ ...regions, [code]: key })}
          />
        ))}
      </div>
    </fieldset>
  )
}
