// tests of this room
