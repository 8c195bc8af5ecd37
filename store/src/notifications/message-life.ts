/** Longer than a weekend without a gateway; after it, what a message says is old news. */
export const MESSAGE_DAYS = 3

/** Whether a message that nobody took is given up. One that was refused for good need not grow old. */
export function isGivenUp(message: { isRefused: boolean; writtenAt: Date }, now: Date): boolean {
  return message.isRefused || now.getTime() - message.writtenAt.getTime() >= MESSAGE_DAYS * 86_400_000
}
