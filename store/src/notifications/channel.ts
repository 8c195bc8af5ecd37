export type PhoneChannel = 'whatsapp' | 'sms'

/** By which ways a contact is reached, the first one first. @param phoneChannels what is configured, best first */
export function channelsFor(contact: string, phoneChannels: PhoneChannel[]): ('email' | PhoneChannel)[] {
  return contact.includes('@') ? ['email'] : phoneChannels
}
