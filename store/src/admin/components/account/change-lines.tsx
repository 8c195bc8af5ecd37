import { Text } from '@medusajs/ui'
import type { ChangeLine } from '../../../modules/access/rules/change-words'

/** What changes first, and then what stays, folded. */
export function ChangeLines({ lines }: { lines: ChangeLine[] }) {
  const changed = lines.filter(({ before, after }) => before !== after)
  const same = lines.filter(({ before, after }) => before === after)
  return (
    <>
      <dl className="flex flex-col gap-y-2">
        {changed.map(({ name, before, after }) => (
          <div key={name} className="flex flex-wrap gap-x-3">
            <dt className="text-ui-fg-subtle txt-small w-44">{name}</dt>
            <dd className="txt-small break-words">
              {before && <del className="text-ui-fg-muted">{before}</del>} <strong>{after}</strong>
            </dd>
          </div>
        ))}
      </dl>
      {same.length > 0 && (
        <details>
          <summary className="txt-small text-ui-fg-subtle cursor-pointer">Lo demás queda igual</summary>
          {same.map(({ name, after }) => (
            <Text key={name} size="small">
              {name}: {after}
            </Text>
          ))}
        </details>
      )}
    </>
  )
}
