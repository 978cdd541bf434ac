/** First words that are commands; any other first word is a draft. */
export const COMMAND_NAMES: readonly string[] = ['rules', 'circulars', 'clause', 'checklist', 'help'];
