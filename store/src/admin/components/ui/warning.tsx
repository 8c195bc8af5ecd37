import { ExclamationCircle } from '@medusajs/icons'
import { Text } from '@medusajs/ui'

/** What must be looked at before acting; `detail` is what a program said, for the person who is asked for help. */
export function Warning({ children, detail }: { children: string; detail?: string | undefined }) {
  return (
    <div className="border-ui-border-base bg-ui-bg-subtle flex gap-3 rounded-lg border p-3">
      <ExclamationCircle className="text-ui-tag-orange-icon mt-0.5 shrink-0" />
      <div className="min-w-0">
        <Text size="small">{children}</Text>
        {detail && (
          <Text size="xsmall" className="text-ui-fg-subtle break-words">
            {detail}
          </Text>
        )}
      </div>
    </div>
  )
}
