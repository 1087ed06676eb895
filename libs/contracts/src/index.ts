export { defineDocument, defineEvent, documentTopic, factTopic } from './define';
export type { DataOf, Message, MessageDefinition, MessageKind, TopicDefinition } from './message';
export { parseData, UnknownVersion } from './parse';
