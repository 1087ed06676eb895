export const feedback = {
  share: 'My comments may be shared with the organisation, without my name',
  shareHelp:
    'The secretariat reads them first and may quote them in a feedback letter if the proposal is not selected. Without this tick they are never passed on.',
};
