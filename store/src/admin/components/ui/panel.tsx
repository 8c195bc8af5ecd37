import { Container, Heading, Text } from '@medusajs/ui'
import type { ReactNode } from 'react'

type Props = { title: string; about?: string; level?: 'h1' | 'h2'; action?: ReactNode; children: ReactNode }

/** A titled box, as every page of the panel is made of. */
export function Panel({ title, about, level = 'h2', action, children }: Props) {
  return (
    <Container className="divide-y p-0">
      <header className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level={level}>{title}</Heading>
          {about && (
            <Text size="small" className="text-ui-fg-subtle">
              {about}
            </Text>
          )}
        </div>
        {action}
      </header>
      {children}
    </Container>
  )
}
