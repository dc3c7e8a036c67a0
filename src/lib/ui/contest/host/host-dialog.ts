/** The dialogs of the console; one is open at a time. */
export type HostDialog = 'void' | 'end' | 'take-over' | 'join' | 'screen' | 'seats' | 'help';
