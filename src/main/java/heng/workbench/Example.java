package heng.workbench;

import tools.jackson.databind.JsonNode;

/** One household to start from, with its title and its story in one line. */
record Example(String key, String title, String story, JsonNode request) {}
