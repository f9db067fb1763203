/** What an alert belongs to when the person asked for somebody outside every conversation. */
export const noConversation = "";
