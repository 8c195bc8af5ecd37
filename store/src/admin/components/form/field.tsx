import { Label, Text } from '@medusajs/ui'
import type { ReactNode } from 'react'

type Props = { id: string; label: string; hint?: string; error?: string; children: ReactNode }

/** Label above, hint and what is wrong below; the control names both by `{id}-help`. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      <div id={`${id}-help`}>
        {error && (
          <Text role="alert" size="small" className="text-ui-fg-error">
            {error}
          </Text>
        )}
        {hint && !error && (
          <Text size="small" className="text-ui-fg-subtle">
            {hint}
          </Text>
        )}
      </div>
    </div>
  )
}
